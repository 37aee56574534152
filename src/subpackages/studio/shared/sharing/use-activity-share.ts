import { useState } from 'react'
import { callOperation } from '@/operations/call-operation'
import { newId } from '@/platform/ids/random-id'
import { rasterPicture } from '@/platform/pictures/raster-picture'
import { usePageShare } from '@/platform/sharing/share'
import { landingPath, type ShareCard } from '@/platform/sharing/share-card'
import { type ShareLinkState, useShareLink } from './use-share-link'

export interface ActivityShare {
  isOpen: boolean
  open: () => void
  close: () => void
  link: ShareLinkState
  makeCard: () => ShareCard
}

/** Sharing one activity from a page of the studio, by the sheet or by WeChat's own menu. What is not published yet leads to the entry. */
export function useActivityShare(
  activity: { activityId: string; title: string; cover: string },
  isPublished: boolean,
): ActivityShare {
  const { activityId, title, cover } = activity
  const [isOpen, setOpen] = useState(false)
  const link = useShareLink(isOpen && isPublished ? activityId : null)

  const makeCard = (): ShareCard => {
    if (!isPublished) return { title: '熟客', path: 'pages/entry/index' }
    const shareLinkId = link.state === 'ready' ? link.shareLinkId : issueAtOnce(activityId)
    return { title, path: landingPath(shareLinkId), picture: rasterPicture(cover, 'subpackages/studio') }
  }
  usePageShare(makeCard)
  return { isOpen, open: () => setOpen(true), close: () => setOpen(false), link, makeCard }
}

// WeChat's menu does not wait: the card carries an id made here, which is issued while the agent chooses a chat.
function issueAtOnce(activityId: string): string {
  const shareLinkId = newId(12)
  const issue = () => callOperation('issueShareLink', { activityId, shareLinkId })
  issue()
    .catch(issue)
    .catch(() => undefined)
  return shareLinkId
}
