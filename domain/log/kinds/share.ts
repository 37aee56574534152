import { idOf } from './description/fields'
import { defineKind } from './description/kind'

/** The card was passed on; whether anybody comes by it is another matter. */
export const share = defineKind({
  kind: 'share',
  by: 'phone',
  fields: { childLinkId: idOf('shareLink') },
  points: 5,
  carriesTo: 'nurture',
  isMilestone: true,
  told: { deed: ({ title }) => `转发了${title}`, aside: { place: 40, say: '转发了' } },
  warmthReason: { place: 80, say: (count) => `转发 ${count} 次` },
  stageReason: { place: 100, say: '转发过你的内容' },
})
