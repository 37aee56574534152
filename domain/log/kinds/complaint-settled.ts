import { note } from './agents-note'
import { defineKind } from './description/kind'
import { sayNote } from './say-note'

export const complaintSettled = defineKind({
  kind: 'complaintSettled',
  by: 'agent',
  fields: { note },
  points: 2,
  isMilestone: true,
  commitment: { as: 'settled' },
  detail: (interaction) => interaction.note,
  told: { deed: ({ detail }) => `TA 的不满处理好了${sayNote(detail)}` },
})
