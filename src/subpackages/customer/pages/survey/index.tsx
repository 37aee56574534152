import { useEffect, useState } from 'react'
import { PageFrame } from '@/components/frame/page-frame'
import { LoadingState } from '@/components/frame/page-state'
import { ReadFrame } from '@/components/frame/read-frame'
import { useOperation } from '@/operations/use-operation'
import { pageParams, replacePage } from '@/platform/navigation/navigation'
import { SurveyView } from '../../survey/survey-view'
import { useUnsentAnswers } from '../../survey/use-unsent-answers'

function readLink() {
  const { shareLinkId = '', parentLinkId } = pageParams('survey')
  return { shareLinkId, ...(parentLinkId ? { parentLinkId } : {}) }
}

export default function SurveyPage() {
  const [link] = useState(readLink)
  // The landing page has counted this person; here the content is only read again.
  const opening = useOperation('openShareLink', { ...link, entry: 'preview' })
  const opened = opening.state === 'ready' ? opening.data : null
  const mayAnswer = opened?.consent === 'granted'
  const unsent = useUnsentAnswers(opened?.activity.activityId)

  useEffect(() => {
    if (opened && !mayAnswer) replacePage('landing', link)
  }, [opened, mayAnswer, link])

  return (
    <ReadFrame of={opening} page="ground">
      {({ data }) =>
        mayAnswer && unsent ? (
          <SurveyView opened={data} link={link} unsent={unsent} />
        ) : (
          <PageFrame>
            <LoadingState />
          </PageFrame>
        )
      }
    </ReadFrame>
  )
}
