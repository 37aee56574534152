import type { ActivityKind } from '@domain/activity/activity'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { QuietButton } from '@/components/controls/quiet-button'
import { PageFrame } from '@/components/frame/page-frame'
import { FailedState, LoadingState } from '@/components/frame/page-state'
import { goBackOr, pageParams } from '@/platform/navigation/navigation'
import { DraftPreview } from '../../preview/draft-preview'
import { useDraftToPreview } from '../../preview/use-draft-to-preview'
import styles from './index.module.scss'

/** A page of its own, so that WeChat's way back leads to the editor and not out of it. */
export default function Preview() {
  const [{ activityId, template, kind }] = useState(pageParams)
  const opening = useDraftToPreview({ activityId, template, kind: kind as ActivityKind | undefined })
  return (
    <PageFrame
      isPlain
      bottom={
        <QuietButton onClick={() => goBackOr('subpackages/studio/pages/editor/index', { activityId, template, kind })}>
          回去接着改
        </QuietButton>
      }
    >
      <View className={styles.note}>客户看到的样子</View>
      {opening.state === 'ready' ? (
        <DraftPreview draft={opening.draft} />
      ) : opening.state === 'failed' ? (
        <FailedState error={opening.error} onRetry={opening.retry} />
      ) : (
        <LoadingState kind="article" />
      )}
    </PageFrame>
  )
}
