import Taro from '@tarojs/taro'
import { say } from '../dialogs/notify'
import { entryScene } from './entry-scene'

export type PageParams = Record<string, string | number | undefined>

function pageUrl(path: string, params: PageParams = {}): string {
  const query = Object.entries(params)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => `${key}=${encodeURIComponent(String(value))}`)
    .join('&')
  return `/${path.replace(/^\//, '')}${query ? `?${query}` : ''}`
}

// WeChat keeps ten pages and refuses an eleventh.
const mostPages = 10

/** `path` is as in app.config, for example `subpackages/customer/pages/survey/index`. */
export function openPage(path: string, params?: PageParams): void {
  if (entryScene().isPreview) {
    sayEnterFirst()
    return
  }
  const url = pageUrl(path, params)
  void (Taro.getCurrentPages().length < mostPages ? Taro.navigateTo({ url }) : Taro.redirectTo({ url }))
}

/** Moments' single page leads nowhere by itself: WeChat's own line below it does. */
export function sayEnterFirst(): void {
  say('点最下面的“前往小程序”继续')
}

export function replacePage(path: string, params?: PageParams): void {
  void Taro.redirectTo({ url: pageUrl(path, params) })
}

export function hasPageBehind(): boolean {
  return Taro.getCurrentPages().length > 1
}

/** Goes back, or to `path` when this page was opened first, as from a card. */
export function goBackOr(path: string, params?: PageParams): void {
  if (hasPageBehind()) void Taro.navigateBack()
  else replacePage(path, params)
}

/** What the current page was opened with. Read it once, while the page mounts. */
export function pageParams(): Record<string, string> {
  const params = Taro.getCurrentInstance().router?.params ?? {}
  return Object.fromEntries(
    Object.entries(params)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => [key, decoded(String(value))]),
  )
}

// WeChat hands a code's scene and a path's values over still encoded.
function decoded(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}

export function titlePage(title: string): void {
  void Taro.setNavigationBarTitle?.({ title })
}
