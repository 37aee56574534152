import { pagePath } from '../navigation/page-params'

/** A chat card. `path` has no leading slash: `pages/landing/index?l=…&p=…`. */
export interface ShareCard {
  title: string
  path: string
  /** URL or package path of the card's picture; WeChat takes a screenshot of the page without one. */
  picture?: string
}

export function landingPath(shareLinkId: string, parentLinkId?: string): string {
  return pagePath('landing', { shareLinkId, parentLinkId })
}
