import { Text, View } from '@tarojs/components'
import { TagChip } from '@/components/controls/tag-chip'
import { useOperation } from '@/operations/use-operation'
import { openPage } from '@/platform/navigation/navigation'
import styles from './talk-offer.module.scss'

/** The next times of an agent, one tap from a talk. Shows nothing when there are none. */
export function TalkOffer(props: { agentId: string; agentName: string; shareLinkId?: string }) {
  const card = useOperation('getAgentCard', { agentId: props.agentId })
  if (card.state !== 'ready' || card.data.talkTimes.length === 0) return null
  const book = (startsAt?: number) =>
    openPage('bookTalk', { agentId: props.agentId, shareLinkId: props.shareLinkId, startsAt })
  return (
    <View className={styles.offer}>
      <Text className={styles.title}>想当面说说？{props.agentName} 最近有空</Text>
      <View className={styles.times}>
        {card.data.talkTimes.slice(0, 3).map(({ startsAt, words }) => (
          <TagChip key={startsAt} onClick={() => book(startsAt)}>
            {words}
          </TagChip>
        ))}
        <TagChip onClick={() => book()}>别的时间</TagChip>
      </View>
    </View>
  )
}
