import { channels } from '../../activities/share-link/channel'
import { oneOf } from './description/fields'
import { defineKind } from './description/kind'

const channelWords: Record<string, string> = {
  chat: '从聊天里',
  group: '从群里',
  moments: '从朋友圈',
  poster: '扫海报',
  favourites: '从收藏里',
}

export const open = defineKind({
  kind: 'open',
  by: 'phone',
  fields: { channel: oneOf(channels) },
  points: 1,
  detail: ({ channel }) => channel,
  told: {
    deed: ({ title, detail }) => `${channelWords[String(detail)] ?? ''}打开了${title || '你的内容'}`,
    isReading: true,
    lead: 60,
  },
  warmthReason: { place: 140, say: (count) => `打开 ${count} 次` },
})
