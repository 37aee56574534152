import { sayTime } from '@domain/words/calendar/say-time'
import { Text, View } from '@tarojs/components'
import { askToConfirm } from '@/platform/dialogs/notify'
import { WordButton } from '../shared/word-button'
import styles from './resumed-note.module.scss'

/** Says that this is the draft left earlier, and offers a fresh start. */
export function ResumedNote({ savedAt, onStartOver }: { savedAt: number; onStartOver: () => void }) {
  const startOver = async () => {
    const isSure = await askToConfirm({
      title: '重新开始？',
      text: '上次没写完的内容会被清掉，找不回来。',
      confirm: '重新开始',
      isDanger: true,
    })
    if (isSure) onStartOver()
  }
  return (
    <View className={styles.note}>
      <Text className={styles.words}>接着写：{sayTime(savedAt, Date.now())} 存的</Text>
      <WordButton words="重新开始" onTap={() => void startOver()} />
    </View>
  )
}
