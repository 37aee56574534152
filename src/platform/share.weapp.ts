import Taro, { useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import type { ShareCard } from './share-card'

/** WeChat opens its own sheet, only from a button of type `share` or the page's menu. */
export const sharesByButton = true

/**
 * Answers the page's menu and every ShareButton on it. `subject` is that of the button tapped.
 * The page's config needs `enableShareAppMessage` and, for Moments, `enableShareTimeline`.
 */
export function usePageShare(makeCard: (subject?: string) => ShareCard): void {
  useShareAppMessage((from) => {
    const target = from.target as { dataset?: Record<string, string> } | undefined
    const card = makeCard(target?.dataset?.subject)
    return { title: card.title, path: `/${card.path}`, imageUrl: card.picture }
  })
  useShareTimeline(() => {
    const card = makeCard()
    return { title: card.title, query: card.path.split('?')[1] ?? '', imageUrl: card.picture }
  })
}

export function shareNow(_card: ShareCard): void {
  void Taro.showShareMenu?.({ withShareTicket: false })
}
