import { useCallback } from 'react'
import { landingPath, type ShareCard } from '@/platform/share-card'
import { cardPicture } from '../cards/card-picture'
import type { ShareLinkState } from './use-share-link'

/** Makes the chat card of one activity. Without a link yet it leads to the agent's own start, never to nowhere. */
export function useActivityCard(activity: { title: string; cover: string }, link: ShareLinkState): () => ShareCard {
  const shareLinkId = link.state === 'ready' ? link.shareLinkId : undefined
  const { title, cover } = activity
  return useCallback(
    () => ({
      title,
      path: shareLinkId ? landingPath(shareLinkId) : 'pages/entry/index',
      picture: cardPicture(cover),
    }),
    [title, cover, shareLinkId],
  )
}
