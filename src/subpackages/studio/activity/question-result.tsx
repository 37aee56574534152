import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { ActivityResult } from './activity-result'
import styles from './question-result.module.scss'

type Result = NonNullable<ActivityResult['survey']>['questions'][number]

/** How one question was answered: an average in words, choices as lines as long as their share, texts as said. */
export function QuestionResult({ result }: { result: Result }) {
  const { title, type, answered, average, choices, texts } = result
  // An average first says how it went; a tap says how it came about.
  const [isOpen, setOpen] = useState(average === undefined)
  return (
    <View className={styles.question}>
      <View className={styles.title}>{title}</View>
      {answered === 0 && <View className={styles.none}>还没有人答</View>}
      {average !== undefined && (
        <View
          className={styles.average}
          hoverClass={styles.pressed}
          aria-role="button"
          onClick={() => setOpen(!isOpen)}
        >
          <View className={styles.mean}>
            平均 <Text className={styles.figure}>{average}</Text> 分{type === 'nps' ? '（满分 10）' : '（满分 5）'}，
            {answered} 位答了
          </View>
          <View className={isOpen ? styles.up : styles.down} />
        </View>
      )}
      {isOpen &&
        answered > 0 &&
        choices.map(({ text, count }) => (
          <View key={text} className={styles.choice}>
            <View className={styles.line}>
              <Text className={styles.text}>{text}</Text>
              <Text className={styles.count}>{count} 位</Text>
            </View>
            <View className={styles.track}>
              <View className={styles.share} style={{ width: `${Math.round((100 * count) / answered)}%` }} />
            </View>
          </View>
        ))}
      {texts.map(({ name, text }) => (
        <View key={`${name}:${text}`} className={styles.said}>
          <View className={styles.quote}>“{text}”</View>
          <View className={styles.by}>{name}</View>
        </View>
      ))}
    </View>
  )
}
