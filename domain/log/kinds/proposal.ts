import { note } from './agents-note'
import { defineKind } from './description/kind'
import { sayNote } from './say-note'

export const proposal = defineKind({
  kind: 'proposal',
  by: 'agent',
  fields: { note },
  points: 5,
  carriesTo: 'convert',
  isMilestone: true,
  commitment: { as: 'proposal' },
  contact: 'showed',
  detail: (interaction) => interaction.note,
  told: { deed: ({ detail }) => `你给 TA 讲了方案${sayNote(detail)}` },
  warmthReason: { place: 110, say: () => '看过你的方案' },
  stageReason: { place: 10, say: '已经看过你的方案' },
})
