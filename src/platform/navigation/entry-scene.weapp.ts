import type { Channel } from '@domain/activities/share-link/channel'
import Taro from '@tarojs/taro'

// https://developers.weixin.qq.com/miniprogram/dev/reference/scene-list.html
const channels: Record<number, Channel> = {
  1007: 'chat',
  1008: 'group',
  1010: 'favourites',
  1011: 'poster',
  1012: 'poster',
  1013: 'poster',
  1036: 'chat',
  1044: 'group',
  1045: 'moments',
  1046: 'moments',
  1047: 'poster',
  1048: 'poster',
  1049: 'poster',
  1155: 'moments',
}

// Moments' single page, and WeChat's own crawler.
const nobodyEntered = new Set([1154, 1129])

/** How the person came in. `isPreview`: nobody has entered the mini program yet. */
export function entryScene(): { channel: Channel; isPreview: boolean } {
  const scene = Number(Taro.getEnterOptionsSync?.().scene)
  return { channel: channels[scene] ?? 'other', isPreview: nobodyEntered.has(scene) }
}
