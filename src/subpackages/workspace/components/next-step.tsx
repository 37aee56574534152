import type { OperationOutput } from '@contract/operations'
import { Text, View } from '@tarojs/components'
import type { ShareCard } from '@/platform/share-card'
import styles from './next-step.module.scss'
import { SendButton } from './send-button'

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
  const facet = theyKnowMe.facets.find(({ key }) => key === next.facet)
  const { activityId } = next
  return (
    <View className={styles.card}>
      <View className={styles.words}>
        <Text className={styles.kicker}>下一步</Text>
        <Text className={styles.action}>{next.action}</Text>
        <Text className={styles.why}>{next.why}</Text>
      </View>
      <View className={styles.deed}>
        {facet ? (
          <SendButton what={{ of: 'facet', facet: facet.key, label: facet.label }} label="发给TA" makeCard={makeCard} />
        ) : activityId ? (
          <View className={styles.act} hoverClass={styles.pressed} onClick={() => onOpenActivity(activityId)}>
            去转给TA
          </View>
        ) : (
          <View className={styles.act} hoverClass={styles.pressed} onClick={onNote}>
            做了，记一笔
          </View>
        )}
      </View>
    </View>
  )
}
