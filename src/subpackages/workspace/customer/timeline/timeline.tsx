import type { OperationOutput } from '@contract/operations'
import { isNoted } from '@domain/log/kinds/interaction'
import { sayClock, sayTime } from '@domain/words/calendar/say-time'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { gatherSittings, type Sitting } from './gather-sittings'
import { groupByDay } from './group-by-day'
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
          {gatherSittings(ofDay).map((sitting) => (
            <SittingLine
              key={keyOf(sitting.steps[sitting.steps.length - 1] ?? sitting.lead)}
              sitting={sitting}
              now={now}
              onOpenActivity={onOpenActivity}
            />
          ))}
        </View>
      ))}
    </View>
  )
}

/** A tap opens the steps behind the line; where there are none, the activity. */
function SittingLine({ sitting: { lead, steps }, now, onOpenActivity }: Omit<Props, 'entries'> & { sitting: Sitting }) {
  const [isOpen, setOpen] = useState(false)
  const { activityId } = lead
  const openActivity = activityId === undefined ? undefined : () => onOpenActivity(activityId)
  return (
    <View className={styles.entry}>
      <View
        className={styles.line}
        aria-role={steps.length > 0 || openActivity ? 'button' : undefined}
        onClick={steps.length > 0 ? () => setOpen(!isOpen) : openActivity}
      >
        <View className={isNoted(lead.kind) ? styles.dotMine : styles.dot} />
        <Text className={styles.clock}>{sayClock(lead.at)}</Text>
        <View className={styles.words}>
          <Text>{withoutTime(lead, now)}</Text>
          {steps.length > 0 && <Text className={styles.count}>{isOpen ? '收起' : `${steps.length} 步`}</Text>}
        </View>
      </View>
      {isOpen && (
        <View className={styles.steps}>
          {steps.map((step) => (
            <View key={keyOf(step)} className={styles.step}>
              <Text className={styles.clock}>{sayClock(step.at)}</Text>
              <Text className={styles.words}>{withoutTime(step, now)}</Text>
            </View>
          ))}
          <View className={styles.more} aria-role="button" onClick={openActivity}>
            看看这个活动
          </View>
        </View>
      )}
    </View>
  )
}

function keyOf({ at, kind, words }: TimelineEntries[number]): string {
  return `${at}${kind}${words}`
}

/** The day stands above and the hour before the words; said a third time it would only be noise. */
function withoutTime({ at, words }: TimelineEntries[number], now: number): string {
  const time = `${sayTime(at, now)} `
  return words.startsWith(time) ? words.slice(time.length) : words
}
