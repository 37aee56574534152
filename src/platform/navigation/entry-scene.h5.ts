import type { Channel } from '@domain/activities/share-link/channel'

/** How the person came in. `isPreview`: the browser renders the page before anybody asked for it. */
export function entryScene(): { channel: Channel; isPreview: boolean } {
  const isPrerendering = (document as unknown as { prerendering?: boolean }).prerendering === true
  return { channel: 'chat', isPreview: isPrerendering }
}
