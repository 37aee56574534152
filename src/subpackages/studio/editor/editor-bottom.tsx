import { sayClock } from '@domain/words/calendar/say-time'
import { View } from '@tarojs/components'
import { PrimaryButton } from '@/components/controls/primary-button'
import { QuietButton } from '@/components/controls/quiet-button'
import styles from './editor-bottom.module.scss'

interface Props {
  savedAt?: number
  publishWords: string
  isBusy: boolean
  onPreview: () => void
  onPublish: () => void
}

/** Preview and publish, and a quiet word that nothing is lost. */
export function EditorBottom({ savedAt, publishWords, isBusy, onPreview, onPublish }: Props) {
  return (
    <View>
      <View className={styles.buttons}>
        <View className={styles.preview}>
          <QuietButton onClick={onPreview}>预览</QuietButton>
        </View>
        <View className={styles.publish}>
          <PrimaryButton isBusy={isBusy} onClick={onPublish}>
            {publishWords}
          </PrimaryButton>
        </View>
      </View>
      <View className={styles.saved}>
        {savedAt ? `已自动存在手机里 ${sayClock(savedAt)}` : '写的内容会自动存在手机里'}
      </View>
    </View>
  )
}
