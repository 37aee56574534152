import { View } from '@tarojs/components'
import { ActivityContent } from '@/components/activity-content'
import { QuietButton } from '@/components/quiet-button'
import type { WorkingDraft } from '../draft/working-draft'
import styles from './draft-preview.module.scss'

/** The draft as a customer will meet it, by the same components as the landing page. */
export function DraftPreview({ draft, onClose }: { draft: WorkingDraft; onClose: () => void }) {
  return (
    <View className={styles.preview}>
      <View className={styles.scroll}>
        <ActivityContent activity={draft} />
      </View>
      <View className={styles.bottom}>
        <QuietButton onClick={onClose}>回去接着改</QuietButton>
      </View>
    </View>
  )
}
