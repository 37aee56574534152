import type { Relationship } from '@domain/people/relationship/relationship'
import { byPerson, collection, type IndexDefinition, index, ofPair } from '../collection'

/**
 * The board's two orders, whole or narrowed by one field, of one version of the folds: numbers of two are not compared.
 * `_id` settles ties, so that a page continues exactly.
 */
function boardIndexes(name: string, narrowedBy?: string): IndexDefinition[] {
  const shown = [['agentId', 1] as const, ['consent.state', 1] as const, ['foldVersion', 1] as const]
  const narrowed = narrowedBy === undefined ? [] : [[narrowedBy, 1] as const]
  return (['lastAt', 'warmth'] as const).map((order) =>
    index(`${name}_${order}`, ...shown, ...narrowed, [order, -1], ['_id', 1]),
  )
}

export const relationships = collection<Relationship>({
  holds: 'the folded view of one pair, its consent, what both decided',
  named: '`agentId:personId`',
  indexes: [
    ...boardIndexes('agent'),
    ...boardIndexes('agent_tag', 'tagKeys'),
    ...boardIndexes('agent_stage', 'stageRank'),
    ...boardIndexes('agent_activity', 'activityIds'),
    byPerson,
    index('brought_by', ['broughtBy.personId', 1], ['agentId', 1]),
    index('brought_through', ['broughtBy.linkId', 1]),
    index('portrait', ['introduction.avatar', 1]),
    index('agent_fold', ['agentId', 1], ['foldVersion', 1]),
    index('fold', ['foldVersion', 1]),
  ],
  about: ofPair,
  // Who brought somebody, and what the agent calls them, is about that other person; the link is enough.
  exported: { list: 1, without: ['broughtBy.personId', 'broughtBy.name'] },
  erased: 'removedFirst',
  mentions: [
    {
      about: { who: 'person', person: 'broughtBy.personId', agent: 'agentId' },
      exported: { counted: 'brought' },
      erased: { unset: 'broughtBy' },
    },
  ],
  kept: { asLongAs: 'consent', because: 'a withdrawal hides it, agreeing again shows it again' },
})
