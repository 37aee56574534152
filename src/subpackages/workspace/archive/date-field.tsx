import { inChina } from '@domain/words/calendar/in-china'
import { DatePicker } from '@nutui/nutui-react-taro'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import styles from './date-field.module.scss'

const earliest = new Date(1930, 0, 1)
const yearsAhead = 5

interface Props {
  label: string
  /** `YYYY-MM-DD`, or empty. */
  value: string
  onChange: (value: string) => void
}

export function DateField({ label, value, onChange }: Props) {
  const [isOpen, setOpen] = useState(false)
  return (
    <View className={styles.field}>
      <Text className={styles.label}>{label}</Text>
      <View className={styles.box} aria-role="button" onClick={() => setOpen(true)}>
        <Text className={value ? styles.value : styles.empty}>{value ? sayDay(value) : '选一天'}</Text>
        {value && (
          <Text
            className={styles.clear}
            aria-role="button"
            onClick={(event) => {
              event.stopPropagation()
              onChange('')
            }}
          >
            清空
          </Text>
        )}
      </View>
      <View className={styles.picker}>
        <DatePicker
          title={label}
          type="date"
          visible={isOpen}
          startDate={earliest}
          endDate={new Date(inChina(Date.now()).year() + yearsAhead, 11, 31)}
          defaultValue={value ? new Date(`${value}T00:00:00`) : new Date(1990, 0, 1)}
          onClose={() => setOpen(false)}
          onConfirm={(_options, parts) => onChange(parts.map((part) => String(part).padStart(2, '0')).join('-'))}
        />
      </View>
    </View>
  )
}

function sayDay(value: string): string {
  const [year, month, day] = value.split('-').map(Number)
  return `${year}年${month}月${day}日`
}
