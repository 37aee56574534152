import { flag } from './description/fields'
import { defineKind } from './description/kind'

export const favourite = defineKind({
  kind: 'favourite',
  by: 'phone',
  fields: { on: flag },
  points: { points: 2, when: 'on' },
  carriesTo: 'nurture',
  takenBackBy: {
    flagOff: 'on',
    toldAs: 'unfavourite',
    told: { deed: ({ title }) => `取消收藏${title}`, aside: { place: 50, say: '取消了收藏' } },
  },
  told: { deed: ({ title }) => `收藏了${title}`, aside: { place: 50, say: '收藏了' } },
  warmthReason: { place: 130, say: () => '收藏了内容' },
  stageReason: { place: 110, say: '收藏过你的内容' },
})
