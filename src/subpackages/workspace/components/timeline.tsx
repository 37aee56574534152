import type { OperationOutput } from '@contract/operations'
import { Text, View } from '@tarojs/components'
import { groupByDay } from '../hooks/group-by-day'
import styles from './timeline.module.scss'

export type TimelineEntries = OperationOutput<'listTimeline'>['entries']

const byAgent = new Set([
  'visit',
  'call',
  'message',
  'factNoted',
  'proposal',
  'policySigned',
  'complaint',
  'complaintSettled',
])

interface Props {
  entries: TimelineEntries
  now: number
  onOpenActivity: (activityId: string) => void
}

export function Timeline({ entries, now, onOpenActivity }: Props) {
  return (
    <View>
      {groupByDay(entries, now).map(({ day, entries: ofDay }) => (
        <View key={day} className={styles.day}>
          <Text className={styles.date}>{day}</Text>
          {ofDay.map((entry) => (
            <View
              key={`${entry.at}${entry.kind}${entry.words}`}
              className={styles.entry}
              onClick={() => entry.activityId && onOpenActivity(entry.activityId)}
            >
              <View className={byAgent.has(entry.kind) ? styles.dotMine : styles.dot} />
              <Text className={styles.words}>{entry.words}</Text>
            </View>
          ))}
        </View>
      ))}
    </View>
  )
}
