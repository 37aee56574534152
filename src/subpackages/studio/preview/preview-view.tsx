import { View } from '@tarojs/components'
import { QuietButton } from '@/components/controls/quiet-button'
import { PageFrame } from '@/components/frame/page-frame'
import { LoadingState } from '@/components/frame/page-state'
import { ReadFrame } from '@/components/frame/read-frame'
import { goBackOr } from '@/platform/navigation/navigation'
import type { DraftStart } from '../shared/drafts/draft-start'
import { DraftPreview } from './draft-preview'
import styles from './preview-view.module.scss'
import { useDraftToPreview } from './use-draft-to-preview'

export function PreviewView({ start }: { start: DraftStart }) {
  const opening = useDraftToPreview(start)
  return (
    <PageFrame isPlain bottom={<QuietButton onClick={() => goBackOr('editor', start)}>回去接着改</QuietButton>}>
      <View className={styles.note}>客户看到的样子</View>
      <ReadFrame of={opening} outline={<LoadingState kind="article" />}>
        {({ draft }) => <DraftPreview draft={draft} />}
      </ReadFrame>
    </PageFrame>
  )
}
