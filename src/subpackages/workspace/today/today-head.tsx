import { inChina } from '@domain/words/calendar/in-china'
import { Text, View } from '@tarojs/components'
import styles from './today-head.module.scss'

const weekdays = ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六']

export function TodayHead({ now, greeting, words }: { now: number; greeting: string; words: string }) {
  const today = inChina(now)
  const [hello, wish] = splitGreeting(greeting)
  return (
    <View className={styles.head}>
      <Text className={styles.date}>
        {today.format('M月D日')} {weekdays[today.day()]}
      </Text>
      <Text className={styles.greeting}>{hello}</Text>
      {(wish || words) && <Text className={styles.words}>{words || wish}</Text>}
    </View>
  )
}

/** “王敏，晚上好，看看今天谁来过”: the hello stands large, the wish below it when there is no news to tell. */
function splitGreeting(greeting: string): [string, string] {
  const parts = greeting.split(/[,\uff0c]/)
  return parts.length > 2 ? [parts.slice(0, 2).join('，'), parts.slice(2).join('，')] : [greeting, '']
}
