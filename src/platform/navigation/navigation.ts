import Taro from '@tarojs/taro'
import { entryScene } from './entry-scene'
import { type PageName, type PageParams, pagePath, readPageParams } from './page-params'
import { sayEnterFirst } from './say-enter-first'

// WeChat keeps ten pages and refuses an eleventh.
const mostPages = 10

export function openPage<N extends PageName>(name: N, params?: PageParams<N>): void {
  if (entryScene().isPreview) {
    sayEnterFirst()
    return
  }
  const url = `/${pagePath(name, params)}`
  void (Taro.getCurrentPages().length < mostPages ? Taro.navigateTo({ url }) : Taro.redirectTo({ url }))
}

export function replacePage<N extends PageName>(name: N, params?: PageParams<N>): void {
  void Taro.redirectTo({ url: `/${pagePath(name, params)}` })
}

export function hasPageBehind(): boolean {
  return Taro.getCurrentPages().length > 1
}

/** Goes back, or to this page when the one in sight was opened first, as from a card. */
export function goBackOr<N extends PageName>(name: N, params?: PageParams<N>): void {
  if (hasPageBehind()) void Taro.navigateBack()
  else replacePage(name, params)
}

/** What the page in sight was opened with. Read it once, while the page mounts. */
export function pageParams<N extends PageName>(name: N): PageParams<N> {
  return readPageParams(name, Taro.getCurrentInstance().router?.params ?? {})
}

export function titlePage(title: string): void {
  void Taro.setNavigationBarTitle?.({ title })
}
