import type { ActivityView } from '@contract/shapes/activity'
import { Text, View } from '@tarojs/components'
import { Icon } from '../pictures/icon'
import styles from './event-facts.module.scss'
import { type Joining, sayScheduleTime } from './joinable'

/** When, where, how many seats: what a person needs to decide. */
export function EventFacts(props: { schedule: NonNullable<ActivityView['schedule']>; now: number; joining?: Joining }) {
  const { schedule, now, joining } = props
  return (
    <View className={styles.facts}>
      <View className={styles.fact}>
        <Icon name="calendar" />
        <Text className={styles.words}>{sayScheduleTime(schedule, now)}</Text>
      </View>
      <View className={styles.fact}>
        <Icon name="place" />
        <Text className={styles.words}>
          {schedule.city} · {schedule.place}
        </Text>
      </View>
      <View className={styles.fact}>
        <Icon name="people" />
        <Text className={styles.words}>
          {schedule.capacity} 个名额
          {joining?.words && <Text className={`${styles.seats} ${styles[joining.tone]}`}>{joining.words}</Text>}
        </Text>
      </View>
    </View>
  )
}
