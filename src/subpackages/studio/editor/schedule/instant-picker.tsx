import { inChina } from '@domain/words/calendar/in-china'
import { DatePicker } from '@nutui/nutui-react-taro'
import { View } from '@tarojs/components'
import styles from '../../shared/picker-look.module.scss'

interface Props {
  title: string
  at: number
  /** The earliest and latest that can be chosen. */
  from: number
  until: number
  onClose: () => void
  onChoose: (at: number) => void
}

/** Chooses a day and a time on China's clock, whatever zone the phone is in. */
export function InstantPicker({ title, at, from, until, onClose, onChoose }: Props) {
  return (
    <View className={styles.picker}>
      <DatePicker
        visible
        title={title}
        type="datetime"
        showChinese
        threeDimensional={false}
        minuteStep={5}
        value={onClock(at)}
        startDate={onClock(from)}
        endDate={onClock(until)}
        onClose={onClose}
        onCancel={onClose}
        onConfirm={(_options, [year, month, day, hour, minute]) => {
          onChoose(Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour) - 8, Number(minute)))
        }}
      />
    </View>
  )
}

// The picker reads a Date by the phone's own zone, so it gets one that shows China's figures there.
function onClock(at: number): Date {
  const shown = inChina(at)
  return new Date(shown.year(), shown.month(), shown.date(), shown.hour(), shown.minute())
}
