import { defineKind } from './description/kind'

/** Somebody came by a card this person had passed on, and agreed. It is no deed of theirs, and says not who came. */
export const introduction = defineKind({
  kind: 'introduction',
  by: 'another',
  fields: {},
  isMilestone: true,
  commitment: { as: 'introduction' },
  settledBy: ['contact'],
  told: { deed: () => '介绍来一位朋友' },
})
