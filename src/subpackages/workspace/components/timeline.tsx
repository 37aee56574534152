import type { OperationOutput } from '@contract/operations'
import { sayClock, sayTime } from '@domain/calendar/say-time'
import { isNoted } from '@domain/interaction/interaction'
import { Text, View } from '@tarojs/components'
import { groupByDay } from '../hooks/group-by-day'
import styles from './timeline.module.scss'

export type TimelineEntries = OperationOutput<'listTimeline'>['entries']

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
              aria-role="button"
              onClick={() => entry.activityId && onOpenActivity(entry.activityId)}
            >
              <View className={isNoted(entry.kind) ? styles.dotMine : styles.dot} />
              <Text className={styles.clock}>{sayClock(entry.at)}</Text>
              <Text className={styles.words}>{withoutTime(entry, now)}</Text>
            </View>
          ))}
        </View>
      ))}
    </View>
  )
}

/** The day stands above and the hour before the words; said a third time it would only be noise. */
function withoutTime({ at, words }: TimelineEntries[number], now: number): string {
  const time = `${sayTime(at, now)} `
  return words.startsWith(time) ? words.slice(time.length) : words
}
