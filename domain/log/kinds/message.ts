import { note } from './agents-note'
import { defineKind } from './description/kind'
import { sayNote } from './say-note'

export const message = defineKind({
  kind: 'message',
  by: 'agent',
  fields: { note },
  points: 1,
  isMilestone: true,
  commitment: { as: 'message' },
  contact: 'spoke',
  detail: (interaction) => interaction.note,
  told: { deed: ({ detail }) => `你给 TA 发了消息${sayNote(detail)}` },
})
