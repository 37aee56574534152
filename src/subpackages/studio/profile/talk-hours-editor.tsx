import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { TagChip } from '@/components/controls/tag-chip'
import { Icon } from '@/components/pictures/icon'
import { HoursPicker } from './hours-picker'
import { changeHours, inWeekOrder, type TalkHour, toggleWeekday, weekdays } from './talk-hours'
import styles from './talk-hours-editor.module.scss'

const labelOf = (weekday: number) => weekdays.find((each) => each.weekday === weekday)?.label ?? ''

/** Days as words to tap, each with its hours. Customers can only ask for a talk within them. */
export function TalkHoursEditor({ hours, onChange }: { hours: TalkHour[]; onChange: (hours: TalkHour[]) => void }) {
  const [picking, setPicking] = useState<number>()
  const picked = picking === undefined ? undefined : hours[picking]
  return (
    <View>
      <View className={styles.hint}>{hours.length ? '客户只能约这些时间' : '选几个方便的日子，客户才能约你'}</View>
      <View className={styles.days}>
        {weekdays.map(({ weekday, label }) => (
          <TagChip
            key={weekday}
            isChosen={hours.some((hour) => hour.weekday === weekday)}
            onClick={() => onChange(toggleWeekday(hours, weekday))}
          >
            {label}
          </TagChip>
        ))}
      </View>
      {inWeekOrder(hours).map((hour) => (
        <View
          key={`${hour.weekday}-${hour.from}`}
          className={styles.row}
          aria-role="button"
          onClick={() => setPicking(hours.indexOf(hour))}
        >
          <Text className={styles.day}>{labelOf(hour.weekday)}</Text>
          <Text className={styles.hours}>
            {hour.from}:00 – {hour.to}:00
          </Text>
          <Icon name="chevron" size={16} />
        </View>
      ))}
      {picking !== undefined && picked && (
        <HoursPicker
          title={`${labelOf(picked.weekday)}几点方便`}
          from={picked.from}
          to={picked.to}
          onClose={() => setPicking(undefined)}
          onChoose={(from, to) => {
            onChange(changeHours(hours, picking, from, to))
            setPicking(undefined)
          }}
        />
      )}
    </View>
  )
}
