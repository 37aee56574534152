import Taro, { useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { fileAddress } from '../network/network.weapp'
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
    return withPicture({ title: card.title, path: `/${card.path}` }, card.picture)
  })
  useShareTimeline(() => {
    const card = makeCard()
    const { title, picture } = card
    const imageUrl = picture?.startsWith('cloud://') ? addresses.get(picture) : picture
    return { title, query: card.path.split('?')[1] ?? '', imageUrl }
  })
}

const addresses = new Map<string, string>()

/** A card takes files of the package and addresses, no file ids. For an address WeChat waits three seconds. */
function withPicture(card: { title: string; path: string }, picture: string | undefined) {
  if (!picture?.startsWith('cloud://')) return { ...card, imageUrl: picture }
  const imageUrl = addresses.get(picture)
  if (imageUrl) return { ...card, imageUrl }
  const promise = prepareCardPicture(picture).then((address) => (address ? { ...card, imageUrl: address } : card))
  return { ...card, promise }
}

/** Moments does not wait: a page whose card has a stored picture asks for its address beforehand. */
export async function prepareCardPicture(picture: string | undefined): Promise<string | undefined> {
  if (!picture?.startsWith('cloud://')) return picture
  try {
    const address = addresses.get(picture) ?? (await fileAddress(picture))
    addresses.set(picture, address)
    return address
  } catch {
    // WeChat then shows the page's own first screen.
    return undefined
  }
}

export function shareNow(_card: ShareCard): void {
  void Taro.showShareMenu?.({ withShareTicket: false })
}
