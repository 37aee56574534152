import { note } from './agents-note'
import { defineKind } from './description/kind'
import { sayNote } from './say-note'

export const policySigned = defineKind({
  kind: 'policySigned',
  by: 'agent',
  fields: { note },
  points: 8,
  carriesTo: 'sign',
  isMilestone: true,
  commitment: { as: 'policy' },
  detail: (interaction) => interaction.note,
  told: { deed: ({ detail }) => `TA 签了保单${sayNote(detail)}` },
  warmthReason: { place: 10, say: () => '签了保单' },
})
