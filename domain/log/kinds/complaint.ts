import { note } from './agents-note'
import { defineKind } from './description/kind'
import { sayNote } from './say-note'

export const complaint = defineKind({
  kind: 'complaint',
  by: 'agent',
  fields: { note },
  isMilestone: true,
  commitment: { as: 'complaint' },
  settledBy: ['complaintSettled'],
  detail: (interaction) => interaction.note,
  told: { deed: ({ detail }) => `TA 说了不满意的地方${sayNote(detail)}` },
})
