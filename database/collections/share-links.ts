import type { ShareLink } from '@domain/activities/share-link/share-link'
import { collection, index } from '../collection'

/** By then a poster is saved; its code leads to the card without the file, and is drawn anew when asked for. */
export const codePictures = { what: 'pictures of codes', days: 30, after: 'codeDrawnAt', by: 'sweepFiles' } as const
/** Whoever opens such a card later finds it through its parent again. */
export const unusedLinks = {
  what: 'links nobody came by, without a proven sharer',
  days: 30,
  after: 'createdAt',
  by: 'sweepLinks',
} as const

export const shareLinks = collection<ShareLink>({
  holds: 'one edge of the lineage, with all ancestors',
  named: 'made by the sharer’s phone, below a link beginning with the function’s seal',
  indexes: [
    index('activity', ['activityId', 1]),
    index('path', ['path', 1]),
    index('sharer', ['sharerId', 1]),
    index('drawn', ['codeDrawnAt', 1]),
  ],
  about: { who: 'person', person: 'sharerId', agent: 'agentId' },
  exported: { list: 2 },
  // The card still opens for whoever has it, and says no longer by whom.
  erased: { unset: 'sharerId' },
  activity: 'activityId',
  kept: {
    asLongAs: 'activity',
    because: 'cards that were passed on still open, after erasing without saying by whom',
    sweeps: [codePictures, unusedLinks],
  },
})
