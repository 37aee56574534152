import { note } from './agents-note'
import { idOf } from './description/fields'
import { defineKind } from './description/kind'
import { sayNote } from './say-note'

/** What the customer told the agent, as a tag of theirs. */
export const factNoted = defineKind({
  kind: 'factNoted',
  by: 'agent',
  fields: { tag: idOf('tag'), note },
  detail: (interaction) => interaction.note ?? interaction.tag,
  told: { deed: ({ detail }) => `你记下了${sayNote(detail)}` },
})
