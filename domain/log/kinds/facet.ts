import { facetLabels } from '../../people/agent-profile/agent-profile'
import { idOf, numberBetween } from './description/fields'
import { defineKind } from './description/kind'
import type { Detail } from './description/telling'

/** A face of the agent in sight: the only thing that can happen on a card that was sent by itself. */
export const facet = defineKind({
  kind: 'facet',
  by: 'phone',
  fields: { facet: idOf('facet'), seconds: numberBetween(0, 3600) },
  points: { points: 1, perMinuteOf: 'seconds', upTo: 2 },
  detail: (interaction) => interaction.facet,
  told: {
    deed: ({ detail }) => `看了你的“${sayFacet(detail)}”`,
    joins: 'onceEach',
    aside: { place: 60 },
    sayAll: sayFacets,
  },
  warmthReason: { place: 120, say: () => '看过你的名片' },
})

function sayFacet(key: Detail): string {
  return facetLabels[key as keyof typeof facetLabels] ?? '名片'
}

function sayFacets(keys: readonly Detail[]): string {
  const [first, ...others] = new Set(keys.map((key) => `“${sayFacet(key)}”`))
  return others.length > 0 ? `看了你的${first}等 ${others.length + 1} 项` : `看了你的${first}`
}
