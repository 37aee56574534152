import { note } from './agents-note'
import { defineKind } from './description/kind'
import { sayNote } from './say-note'

export const visit = defineKind({
  kind: 'visit',
  by: 'agent',
  fields: { note },
  points: 6,
  carriesTo: 'nurture',
  isMilestone: true,
  commitment: { as: 'visit' },
  contact: 'spoke',
  detail: (interaction) => interaction.note,
  told: { deed: ({ detail }) => `你和 TA 见了面${sayNote(detail)}` },
  warmthReason: { place: 90, say: () => '和你见过面' },
  stageReason: { place: 40, say: '和你见过面' },
})
