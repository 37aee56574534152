import { type WarmthLevel, warmthLabels } from '@domain/log/warmth/warmth-level'
import { Text, View } from '@tarojs/components'
import styles from './warmth-flame.module.scss'

/** A small flame in the level's colour, with its word, so that colour never speaks alone. */
export function WarmthFlame({ level, hasWord = true }: { level: WarmthLevel; hasWord?: boolean }) {
  return (
    <View className={styles.warmth} aria-label={`热度 ${warmthLabels[level]}`}>
      <View className={`${styles.flame} ${styles[level]}`}>
        <View className={styles.core} />
      </View>
      {hasWord && <Text className={styles.word}>{warmthLabels[level]}</Text>}
    </View>
  )
}
