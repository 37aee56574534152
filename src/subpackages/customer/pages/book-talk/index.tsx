import { useState } from 'react'
import { ReadFrame } from '@/components/frame/read-frame'
import { useOperation } from '@/operations/use-operation'
import { pageParams } from '@/platform/navigation/navigation'
import { BookTalkView } from '../../book-talk/book-talk-view'

/** A time, a manner, a subject: three taps to a talk. */
export default function BookTalkPage() {
  const [{ agentId = '', shareLinkId, parentLinkId, startsAt }] = useState(() => pageParams('bookTalk'))
  const card = useOperation('getAgentCard', { agentId })
  return (
    <ReadFrame of={card} page="ground">
      {({ data, reload }) => (
        <BookTalkView
          card={data}
          link={{ agentId, shareLinkId, parentLinkId }}
          beginsWith={startsAt ?? null}
          reload={reload}
        />
      )}
    </ReadFrame>
  )
}
