import { type AppointmentManner, appointmentMannerLabels } from '@domain/people/appointment/appointment'
import { Text, View } from '@tarojs/components'
import { TagChip } from '@/components/controls/tag-chip'
import { TextField } from '@/components/controls/text-field'
import { ShowMore } from '../shared/show-more'
import { groupTimes } from './group-times'
import styles from './talk-choices.module.scss'
import type { Booking } from './use-booking'

const manners: AppointmentManner[] = ['voice', 'video', 'meet']
const topics = ['看看家里的保障够不够', '聊聊孩子的教育金', '养老怎么准备', '已有的保单帮我看看']

/** When, how, and about what. */
export function TalkChoices(props: { agentName: string; times: readonly { startsAt: number }[]; booking: Booking }) {
  const { startsAt, setStartsAt, manner, setManner, topic, setTopic } = props.booking
  return (
    <View className={styles.page}>
      <Text className={styles.title}>和 {props.agentName} 聊聊</Text>
      <ShowMore items={groupTimes(props.times)} first={4} unit="天">
        {({ day, times }) => (
          <View key={day} className={styles.day}>
            <Text className={styles.label}>{day}</Text>
            <View className={styles.chips}>
              {times.map((time) => (
                <TagChip
                  key={time.startsAt}
                  isChosen={startsAt === time.startsAt}
                  onClick={() => setStartsAt(time.startsAt)}
                >
                  {time.clock}
                </TagChip>
              ))}
            </View>
          </View>
        )}
      </ShowMore>
      <Text className={styles.label}>怎么聊</Text>
      <View className={styles.chips}>
        {manners.map((each) => (
          <TagChip key={each} isChosen={manner === each} onClick={() => setManner(each)}>
            {appointmentMannerLabels[each]}
          </TagChip>
        ))}
      </View>
      <Text className={styles.label}>聊什么</Text>
      <View className={styles.chips}>
        {topics.map((words) => (
          <TagChip key={words} isChosen={topic === words} onClick={() => setTopic(words)}>
            {words}
          </TagChip>
        ))}
      </View>
      <TextField value={topic} onChange={setTopic} maxLength={60} placeholder="或者自己写一句" />
    </View>
  )
}
