import Taro from '@tarojs/taro'

/** Brings the element with this id into sight, a little below the top. */
export function scrollTo(id: string): void {
  void Taro.pageScrollTo?.({ selector: `#${id}`, offsetTop: -96, duration: 250 } as Taro.pageScrollTo.Option)
}
