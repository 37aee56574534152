import { chinaTime } from '@domain/calendar/china-time'
import { Text, View } from '@tarojs/components'
import styles from './today-head.module.scss'

const weekdays = ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六']

export function TodayHead({ now, greeting, words }: { now: number; greeting: string; words: string }) {
  const { month, day, weekday } = chinaTime(now)
  return (
    <View className={styles.head}>
      <Text className={styles.date}>
        {month}月{day}日 {weekdays[weekday]}
      </Text>
      <Text className={styles.greeting}>{greeting}</Text>
      {words && <Text className={styles.words}>{words}</Text>}
    </View>
  )
}
