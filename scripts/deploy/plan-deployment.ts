import type { CollectionDefinition, IndexDefinition } from '../../database/collection'

/** What an environment holds already. */
export interface PresentCollection {
  indexes: { name: string; keys: [field: string, direction: 1 | -1][]; unique: boolean }[]
  access: string
}
export type PresentDatabase = Record<string, PresentCollection>

export type DatabaseStep =
  | { do: 'createCollection'; collection: string }
  | { do: 'createIndex'; collection: string; index: IndexDefinition }
  | { do: 'closeToClients'; collection: string; was: string }

export interface DatabasePlan {
  steps: DatabaseStep[]
  /** What is there and not ours: named, never dropped. */
  leftAlone: string[]
  /** Same name, other keys: a person has to decide. */
  conflicts: string[]
}

const spell = (keys: readonly (readonly [string, number])[]) =>
  keys.map(([field, direction]) => `${field} ${direction}`).join(', ')

/** Access of a collection that only functions reach, in CloudBase's own word. */
export const functionsOnly = 'ADMINONLY'

/**
 * Compares what the product needs with what is there. Doing the plan and planning again gives no step: nothing is
 * ever dropped or changed in place.
 */
export function planDatabase(wanted: Record<string, CollectionDefinition>, present: PresentDatabase): DatabasePlan {
  const plan: DatabasePlan = { steps: [], leftAlone: [], conflicts: [] }
  for (const [collection, definition] of Object.entries(wanted)) {
    const existing = present[collection]
    if (!existing) plan.steps.push({ do: 'createCollection', collection })
    if (existing?.access !== functionsOnly)
      plan.steps.push({ do: 'closeToClients', collection, was: existing?.access ?? 'new' })
    for (const index of definition.indexes) planIndex(plan, collection, index, existing)
    for (const extra of existing?.indexes ?? []) {
      const isOurs = extra.name.startsWith('_id') || definition.indexes.some(({ name }) => name === extra.name)
      if (!isOurs) plan.leftAlone.push(`${collection}.${extra.name} (${spell(extra.keys)})`)
    }
  }
  for (const collection of Object.keys(present)) if (!(collection in wanted)) plan.leftAlone.push(collection)
  return plan
}

function planIndex(plan: DatabasePlan, collection: string, index: IndexDefinition, existing?: PresentCollection): void {
  const same = existing?.indexes.find(({ name }) => name === index.name)
  if (!same) plan.steps.push({ do: 'createIndex', collection, index })
  else if (spell(same.keys) !== spell(index.keys) || same.unique !== (index.unique ?? false)) {
    plan.conflicts.push(`${collection}.${index.name}：已有 (${spell(same.keys)})，需要 (${spell(index.keys)})`)
  }
}

export function sayStep(step: DatabaseStep): string {
  switch (step.do) {
    case 'createCollection':
      return `建集合 ${step.collection}`
    case 'createIndex':
      return `建索引 ${step.collection}.${step.index.name} (${spell(step.index.keys)})${step.index.unique ? ' 唯一' : ''}`
    case 'closeToClients':
      return `权限 ${step.collection}：${step.was === 'new' ? '' : `${step.was} → `}${functionsOnly}（只有云函数能读写）`
  }
}
