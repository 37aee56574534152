import { foldVersion } from '@domain/log/folding/fold-version'
import { type Relationship, relationshipId } from '@domain/people/relationship/relationship'
import { database } from '../../_runtime/database'
import { refuse } from '../../_runtime/refuse'
import { loadLog, type Pair, withContexts } from './envelope-log'
import { unmarkBook } from './fold-claims'
import { type Rebuilt, rebuildPair, writeParticipationFold, writeRelationshipFold } from './rebuild'

/** The relationship as this version folds it: at the first look after a release its log is folded anew. */
export async function foldedNow(relationship: Relationship): Promise<Relationship> {
  if (relationship.foldVersion === foldVersion()) return relationship
  await foldOneAnew(relationship)
  const folded = await database.relationships.find(relationship._id)
  return folded?.foldVersion === foldVersion() ? folded : refuse('busy')
}

/** One pair outside a walk through its book: a mark of another version goes, whenever it was set. */
export async function foldOneAnew(pair: Pair): Promise<Rebuilt> {
  await unmarkBook(pair.agentId)
  const outcome = await foldPairAnew(pair)
  await unmarkBook(pair.agentId)
  return outcome
}

/**
 * Folds a pair anew from one reading of its log: participations first, so that a call that dies
 * in between leaves the relationship to be found. Where something moved meanwhile, or the log has yet to catch up, the patient way is taken.
 */
export async function foldPairAnew({ agentId, personId }: Pair): Promise<Rebuilt> {
  const pair = { agentId, personId }
  const [relationship, participations] = await Promise.all([
    database.relationships.find(relationshipId(agentId, personId)),
    database.participations.listAll({ personId, agentId }),
  ])
  if (!relationship) return 'agrees'
  const steps = await withContexts(await loadLog(pair))
  const written = await Promise.all(participations.map((each) => writeParticipationFold(each, steps)))
  if (written.includes('outdated')) return 'outdated'
  if (written.some(isToTryAgain)) return rebuildPair(pair)
  const outcome = await writeRelationshipFold(relationship, steps)
  return isToTryAgain(outcome) ? rebuildPair(pair) : outcome
}

function isToTryAgain(outcome: Rebuilt | 'moved'): outcome is 'unsettled' | 'moved' {
  return outcome === 'unsettled' || outcome === 'moved'
}
