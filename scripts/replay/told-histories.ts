import { appliedBy, loadLog, withContexts } from '../../cloudfunctions/_store/folding/envelope-log'
import type { ToldHistory } from '../../domain/log/folding/replay-log'
import type { Relationship } from '../../domain/people/relationship/relationship'

/** Each relationship with what of its log it has folded. */
export async function* toldHistories(relationships: readonly Relationship[]): AsyncGenerator<ToldHistory> {
  for (const relationship of relationships) {
    const log = await withContexts(await loadLog(relationship))
    yield { relationship, steps: appliedBy(relationship.marks, log) }
  }
}
