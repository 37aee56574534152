import { note } from './agents-note'
import { defineKind } from './description/kind'
import { sayNote } from './say-note'

export const call = defineKind({
  kind: 'call',
  by: 'agent',
  fields: { note },
  points: 3,
  carriesTo: 'nurture',
  isMilestone: true,
  commitment: { as: 'call' },
  contact: 'spoke',
  detail: (interaction) => interaction.note,
  told: { deed: ({ detail }) => `你和 TA 通了电话${sayNote(detail)}` },
  warmthReason: { place: 100, say: () => '和你通过话' },
  stageReason: { place: 90, say: '和你通过话' },
})
