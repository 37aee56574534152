import { Text, View } from '@tarojs/components'
import { useEffect } from 'react'
import styles from './undo-bar.module.scss'

const shownMs = 7000

/** Says what was just removed and gives it back. Goes away by itself. */
export function UndoBar({ words, onUndo, onGone }: { words: string; onUndo: () => void; onGone: () => void }) {
  useEffect(() => {
    const waiting = setTimeout(onGone, shownMs)
    return () => clearTimeout(waiting)
  }, [onGone])
  return (
    <View className={styles.layer}>
      <View className={styles.bar}>
        <Text className={styles.words}>{words}</Text>
        <View className={styles.undo} aria-role="button" onClick={onUndo}>
          撤销
        </View>
      </View>
    </View>
  )
}
