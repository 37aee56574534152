import { View } from '@tarojs/components'
import styles from './sparkline.module.scss'

/** First touches of the last days as small bars; a day without any leaves its trace on the line. */
export function Sparkline({ days }: { days: number[] }) {
  const top = Math.max(...days, 1)
  return (
    <View className={styles.spark}>
      {days.map((count, index) => (
        <View
          key={index}
          className={count > 0 ? styles.bar : styles.trace}
          style={{ height: count > 0 ? `${Math.round(20 + (count / top) * 80)}%` : undefined }}
        />
      ))}
    </View>
  )
}
