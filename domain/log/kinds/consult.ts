import { defineKind } from './description/kind'
import { sayNote } from './say-note'

/** A question to the agent. What was asked lies with the questions, not in the log. */
export const consult = defineKind({
  kind: 'consult',
  by: 'function',
  fields: {},
  points: 8,
  carriesTo: 'convert',
  isMilestone: true,
  commitment: { as: 'question' },
  settledBy: ['contact'],
  told: {
    deed: ({ title, detail }) => `${title ? `看${title}时` : ''}向你提了问题${sayNote(detail)}`,
    aside: { place: 30, say: '向你提了问题' },
  },
  warmthReason: { place: 30, say: (count) => (count > 1 ? `咨询了 ${count} 次` : '主动咨询过') },
  stageReason: { place: 30, say: '主动咨询过' },
})
