import type { ActivityKind } from '@domain/activities/activity/activity'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { PageFrame } from '@/components/page-frame'
import { FailedState, LoadingState } from '@/components/page-state'
import { QuietButton } from '@/components/quiet-button'
import { goBackOr, pageParams } from '@/platform/navigation'
import { DraftPreview } from '../../components/draft-preview'
import { useDraftToPreview } from '../../hooks/use-draft-to-preview'
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
