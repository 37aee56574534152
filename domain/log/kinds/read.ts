import { idOf, wholeBetween } from './description/fields'
import { defineKind } from './description/kind'

export const read = defineKind({
  kind: 'read',
  by: 'phone',
  fields: { section: idOf('section'), depth: wholeBetween(0, 100) },
  points: { of: 'depth', steps: [{ atLeast: 90, points: 1 }] },
  isPassing: true,
  detail: ({ section, depth }, activity) => activity?.sections[section] ?? depth,
  told: {
    deed: ({ title, detail }) =>
      typeof detail === 'string' ? `读了${title}的“${detail}”` : `读到${title}的 ${detail ?? 0}%`,
    joins: 'onceEach',
  },
})
