import Taro from '@tarojs/taro'
import type { ShareCard } from './share-card'

export const sharesByButton = false

/** A browser has no page menu: every share starts at a ShareButton. */
export function usePageShare(_makeCard: (subject?: string) => ShareCard): void {}

/** A browser shows a card's picture by its own address. */
export async function prepareCardPicture(_picture: string | undefined): Promise<string | undefined> {
  return undefined
}

/** Hands the card to the page this phone is in (it asks whom to send it to), to the system's sheet, or copies the link. */
export function shareNow(card: ShareCard): void {
  if (window.parent !== window) {
    window.parent.postMessage({ type: 'shuke:share', ...card }, '*')
    return
  }
  const url = `${new URL('.', document.baseURI).href}#/${card.path}`
  if (navigator.share) {
    navigator.share({ title: card.title, url }).catch(() => {})
    return
  }
  void Taro.setClipboardData({ data: url })
}
