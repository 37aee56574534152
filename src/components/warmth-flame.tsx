import { Text, View } from '@tarojs/components'
import styles from './warmth-flame.module.scss'

export const warmthWords = { cold: '冷', warm: '温', hot: '热', boiling: '沸' } as const
export type WarmthLevel = keyof typeof warmthWords

/** A small flame in the level's colour, with its word, so that colour never speaks alone. */
export function WarmthFlame({ level, hasWord = true }: { level: WarmthLevel; hasWord?: boolean }) {
  return (
    <View className={styles.warmth} aria-label={`热度 ${warmthWords[level]}`}>
      <View className={`${styles.flame} ${styles[level]}`}>
        <View className={styles.core} />
      </View>
      {hasWord && <Text className={styles.word}>{warmthWords[level]}</Text>}
    </View>
  )
}
