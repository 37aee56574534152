import { Picker, Text, View } from '@tarojs/components'
import { Icon } from '@/components/icon'
import { TagChip } from '@/components/tag-chip'
import { changeHours, type TalkHour, toggleWeekday, weekdays } from '../profile/talk-hours'
import styles from './talk-hours-editor.module.scss'

const starts = Array.from({ length: 17 }, (_, index) => index + 6)
const ends = Array.from({ length: 17 }, (_, index) => index + 7)
const range = [starts.map((hour) => `${hour}:00 起`), ends.map((hour) => `到 ${hour}:00`)]

/** Days as words to tap, each with its hours. Customers can only ask for a talk within them. */
export function TalkHoursEditor({ hours, onChange }: { hours: TalkHour[]; onChange: (hours: TalkHour[]) => void }) {
  return (
    <View>
      <View className={styles.hint}>客户只能约这些时间</View>
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
      {hours.map((hour, index) => (
        <Picker
          key={`${hour.weekday}-${hour.from}`}
          mode="multiSelector"
          range={range}
          value={[starts.indexOf(hour.from), ends.indexOf(hour.to)]}
          onChange={(event) => {
            const [from = 0, to = 0] = event.detail.value as unknown as number[]
            onChange(changeHours(hours, index, starts[from] ?? hour.from, ends[to] ?? hour.to))
          }}
        >
          <View className={styles.row}>
            <Text className={styles.day}>{weekdays.find(({ weekday }) => weekday === hour.weekday)?.label}</Text>
            <Text className={styles.hours}>
              {hour.from}:00 – {hour.to}:00
            </Text>
            <Icon name="chevron" size={16} />
          </View>
        </Picker>
      ))}
    </View>
  )
}
