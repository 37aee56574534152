import { Text, View } from '@tarojs/components'
import styles from './undo-bar.module.scss'

export function UndoBar({
  words,
  onUndo,
  isAboveTabs,
}: {
  words: string | null
  onUndo: () => void
  isAboveTabs?: boolean
}) {
  if (words === null) return null
  return (
    <View className={`${styles.bar} ${isAboveTabs ? styles.aboveTabs : ''}`}>
      <Text className={styles.words}>{words}</Text>
      <View className={styles.undo} hoverClass={styles.pressed} aria-role="button" onClick={onUndo}>
        撤销
      </View>
    </View>
  )
}
