import Taro from '@tarojs/taro'
import { say } from './notify'
import type { ShareCard } from './share-card'

export const sharesByButton = false

/** A browser has no page menu: every share starts at a ShareButton. */
export function usePageShare(_makeCard: (subject?: string) => ShareCard): void {}

/** A browser shows a card's picture by its own address. */
export async function prepareCardPicture(_picture: string | undefined): Promise<string | undefined> {
  return undefined
}

/** Hands the card to the page this phone is shown in, to the system's share sheet, or copies the link. */
export function shareNow(card: ShareCard): void {
  if (window.parent !== window) {
    window.parent.postMessage({ type: 'shuke:share', ...card }, '*')
    say('已发给对方')
    return
  }
  const url = `${new URL('.', document.baseURI).href}#/${card.path}`
  if (navigator.share) {
    navigator.share({ title: card.title, url }).catch(() => {})
    return
  }
  void Taro.setClipboardData({ data: url })
}
