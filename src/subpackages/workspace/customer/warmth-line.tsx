import { View } from '@tarojs/components'
import { drawWarmthLine } from './draw-warmth-line'
import styles from './warmth-line.module.scss'

/** Ninety days of touches as one small drawing: a canvas would be heavier, ninety views slower. */
export function WarmthLine({ days }: { days: number[] }) {
  return <View className={styles.line} style={{ backgroundImage: `url("${drawWarmthLine(days)}")` }} />
}
