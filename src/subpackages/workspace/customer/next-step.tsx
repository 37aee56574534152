import type { OperationOutput } from '@contract/operations'
import { Text, View } from '@tarojs/components'
import { useOperation } from '@/operations/use-operation'
import type { ShareCard } from '@/platform/sharing/share-card'
import { SendButton } from '../shared/sending/send-button'
import type { SentThing } from '../shared/sending/sent-thing'
import styles from './next-step.module.scss'

type Customer = OperationOutput<'getCustomer'>

interface Props {
  next: Customer['next']
  theyKnowMe: Customer['theyKnowMe']
  makeCard: (subject?: string) => ShareCard
  onNote: () => void
  onOpenActivity: (activityId: string) => void
}

/** What to do next and why, with the deed itself one tap away. */
export function NextStep({ next, theyKnowMe, makeCard, onNote, onOpenActivity }: Props) {
  const thing = useThingToSend(next, theyKnowMe)
  const { activityId } = next
  return (
    <View className={styles.card}>
      <View className={styles.words}>
        <Text className={styles.kicker}>下一步</Text>
        <Text className={styles.action}>{next.action}</Text>
        <Text className={styles.why}>{next.why}</Text>
      </View>
      <View className={styles.deed}>
        {thing ? (
          <SendButton what={thing} label="发给 TA" makeCard={makeCard} />
        ) : activityId ? (
          <View
            className={styles.act}
            hoverClass={styles.pressed}
            aria-role="button"
            onClick={() => onOpenActivity(activityId)}
          >
            去看看
          </View>
        ) : (
          <View className={styles.act} hoverClass={styles.pressed} aria-role="button" onClick={onNote}>
            做了，记一笔
          </View>
        )}
      </View>
    </View>
  )
}

/** The step names what to send by its key; a card also needs its title and picture. */
function useThingToSend(next: Customer['next'], theyKnowMe: Customer['theyKnowMe']): SentThing | null {
  const own = useOperation('listActivities', next.activityId ? {} : null)
  const facet = theyKnowMe.facets.find(({ key }) => key === next.facet)
  if (facet) return { of: 'facet', facet: facet.key, label: facet.label }
  const activities = own.state === 'ready' ? own.data.activities : []
  const activity = activities.find(({ activityId, state }) => activityId === next.activityId && state === 'published')
  return activity
    ? { of: 'activity', activityId: activity.activityId, title: activity.title, cover: activity.cover }
    : null
}
