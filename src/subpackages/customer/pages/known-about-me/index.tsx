import { useState } from 'react'
import { QuietButton } from '@/components/controls/quiet-button'
import { EmptyState } from '@/components/frame/page-state'
import { ReadFrame } from '@/components/frame/read-frame'
import { useOperation } from '@/operations/use-operation'
import { goBackOr, pageParams } from '@/platform/navigation/navigation'
import { KnownView } from '../../known-about-me/known-view'

/** 我的顾问了解我什么: every sentence with its reason, and everything one may do about it. */
export default function KnownAboutMePage() {
  const [{ agentId = '' }] = useState(() => pageParams('knownAboutMe'))
  const known = useOperation('getKnownAboutMe', { agentId })
  return (
    <ReadFrame of={known} page="ground" failed={({ error }) => error.code === 'consent_missing' && <NeverAgreed />}>
      {({ data, reload }) => <KnownView agentId={agentId} known={data} reload={reload} />}
    </ReadFrame>
  )
}

function NeverAgreed() {
  return (
    <EmptyState
      title="TA 还什么都不知道"
      hint="你没有同意过，所以这里什么都没记。"
      action={<QuietButton onClick={() => goBackOr('advisors')}>返回</QuietButton>}
    />
  )
}
