import type { TieOf } from '../../../database/collection'
import { collections } from '../../../database/collections'
import { type Collection, database, type Where } from '../../_runtime/database'

/** One way in which documents of a collection are about somebody, as its file in database/collections/ says. */
export interface Tie extends TieOf {
  name: string
  documents: Collection<{ _id: string }>
}

const byName = database as unknown as Record<string, Collection<{ _id: string }>>

export const ties: readonly Tie[] = Object.entries(collections).flatMap(([name, collection]) => {
  const documents = byName[name]
  return documents ? collection.ties.map((tie) => ({ ...tie, name, documents })) : []
})

/** Collections whose documents go with an activity, and by which field. */
export const withActivity = Object.entries(collections).flatMap(([name, { activity: field }]) => {
  const documents = byName[name]
  return documents && field !== undefined ? [{ documents, field }] : []
})

/** What finds the documents about a person, or about their side as an agent; `agentId` narrows them to one agent's. */
export function whereOf({ about }: TieOf, personId: string, agentId?: string): Where {
  if (about.who === 'agent') return { [about.agent ?? '_id']: personId }
  const field = (about.person ?? 'personId').replace('<personId>', personId)
  const isKey = field !== about.person
  return {
    [field]: isKey ? { $exists: true } : personId,
    ...(agentId !== undefined && about.agent !== undefined && { [about.agent]: agentId }),
  }
}
