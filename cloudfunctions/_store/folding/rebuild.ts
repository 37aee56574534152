import { setTimeout as pause } from 'node:timers/promises'
import { findDisagreements } from '@domain/log/folding/find-disagreements'
import { emptyParticipationFold, type FoldStep, foldAll } from '@domain/log/folding/fold-envelope'
import { foldVersion } from '@domain/log/folding/fold-version'
import type { CompiledRules } from '@domain/log/tagging/compile-rules'
import { type Participation, participationId } from '@domain/people/participation/participation'
import { type Relationship, relationshipId } from '@domain/people/relationship/relationship'
import { count } from '../../_runtime/counters'
import { database, type Where } from '../../_runtime/database'
import { refuse } from '../../_runtime/refuse'
import { appliedBy, isWhole, loadLog, type Pair, type ToldEnvelope, withContexts } from './envelope-log'
import { mayFoldAnew, unmarkBook } from './fold-claims'

/**
 * The three writes of an envelope run at once, so one may be folded that the log does not hold yet. `unsettled`: it had
 * not come after all the waits. `outdated`: a newer version folds here, and there is nothing to wait for.
 */
export type Rebuilt = 'agrees' | 'repaired' | 'unsettled' | 'outdated'

export interface RebuildOptions {
  /** How often to look again for an envelope that is folded and not in the log; 200 ms each. */
  waits?: number
  /** After the last wait its call is dead for certain, and the log is the truth without it. */
  isFinal?: boolean
  /** Other rules than those of the code: what they earn replaces every tag. */
  rules?: CompiledRules
}

/** Longer than capture's own time limit of 10 s: whoever has folded and not stored by then is dead. For the timer. */
export const final: RebuildOptions = { waits: 60, isFinal: true }

interface WriteOptions {
  mayLack?: boolean
  rules?: CompiledRules
}

const waitMs = 200
const mostMoves = 5

/**
 * Folds a pair's log again: `relationship == fold(all its envelopes)`, and the same for each participation. Safe while
 * capture goes on: only what the marks say is applied is folded, nothing before all of that is in the log, and the
 * result is written only if the marks have not moved meanwhile. What people decided is no part of the fold and stays.
 */
export async function rebuildPair(pair: Pair, options: RebuildOptions = {}): Promise<Rebuilt> {
  const participations = await database.participations.listAll({ personId: pair.personId, agentId: pair.agentId })
  const rebuilt = await Promise.all(
    participations.map(({ activityId }) => rebuildParticipation(activityId, pair, options)),
  )
  const all = [...rebuilt, await rebuildRelationship(pair, options)]
  return worst.find((outcome) => all.includes(outcome)) ?? 'agrees'
}

const worst = ['outdated', 'repaired', 'unsettled'] as const

function rebuildRelationship(pair: Pair, options: RebuildOptions): Promise<Rebuilt> {
  const _id = relationshipId(pair.agentId, pair.personId)
  return settle(options, async (mayLack) => {
    const relationship = await database.relationships.find(_id)
    if (!relationship) return 'agrees'
    if (!(await mayReplace(relationship))) return 'outdated'
    const isOther = relationship.foldVersion !== foldVersion()
    if (isOther) await unmarkBook(pair.agentId)
    const log = await withContexts(await loadLog(pair))
    const outcome = await writeRelationshipFold(relationship, log, { mayLack, rules: options.rules })
    // Once more: another instance may have marked the book in between.
    if (isOther) await unmarkBook(pair.agentId)
    return outcome
  })
}

/** The same for one activity. A participation without any envelope or registration left is removed. */
export function rebuildParticipation(activityId: string, pair: Pair, options: RebuildOptions = {}): Promise<Rebuilt> {
  const _id = participationId(activityId, pair.personId)
  return settle(options, async (mayLack) => {
    const participation = await database.participations.find(_id)
    if (!participation) return 'agrees'
    if (!(await mayReplace(participation))) return 'outdated'
    const log = await withContexts(await loadLog(pair))
    return writeParticipationFold(participation, log, { mayLack })
  })
}

/** Writes the fold of a log that was read after the relationship, unless they agree or something moved since. */
export async function writeRelationshipFold(
  relationship: Relationship,
  log: readonly ToldEnvelope[],
  { mayLack = false, rules }: WriteOptions = {},
): Promise<Rebuilt | 'moved'> {
  const applied = appliedBy(relationship.marks, log)
  if (!mayLack && !isWhole(applied, relationship.marks)) return 'unsettled'
  // With marks of its own: what is given up may come again, and is then folded as if for the first time.
  const fold = { ...foldAll(applied, rules).relationship, foldVersion: foldVersion() }
  if (disagreementsOf(relationship, fold).length === 0) return 'agrees'
  if (!(await mayReplace(relationship))) return 'outdated'
  const isWritten = await database.relationships.update(unmoved(relationship), { $set: fold })
  return isWritten ? told(relationship) : 'moved'
}

export async function writeParticipationFold(
  participation: Participation,
  log: readonly ToldEnvelope[],
  { mayLack = false }: WriteOptions = {},
): Promise<Rebuilt | 'moved'> {
  const { activityId, marks, registration } = participation
  const applied = appliedBy(marks, log).filter(({ envelope }) => envelope.activityId === activityId)
  if (!mayLack && !isWhole(applied, marks)) return 'unsettled'
  if (!(await mayReplace(participation))) return 'outdated'
  if (applied.length === 0 && !registration) {
    // Somebody may just be registering, and nobody's seat is taken away by a fold.
    const untouched = { ...unmoved(participation), registration: { $exists: false } }
    return (await database.participations.removeAll(untouched)) > 0 ? told(participation) : 'moved'
  }
  const fold = { ...participationFoldOf(applied, activityId), foldVersion: foldVersion() }
  if (disagreementsOf(participation, fold).length === 0) return 'agrees'
  const isWritten = await database.participations.update(unmoved(participation), { $set: fold })
  return isWritten ? told(participation) : 'moved'
}

function participationFoldOf(applied: readonly FoldStep[], activityId: string) {
  return foldAll(applied).participations[activityId] ?? emptyParticipationFold()
}

type Folded = Pick<Relationship | Participation, '_id' | 'marks' | 'foldVersion'>

/** What another version made is replaced only by the version that holds. */
async function mayReplace(document: Folded): Promise<boolean> {
  return document.foldVersion === foldVersion() || mayFoldAnew()
}

/** Still as it was read: what was applied, and what it was folded by. */
function unmoved({ _id, marks, foldVersion: version }: Folded): Where {
  return { _id, marks, foldVersion: version ?? { $exists: false } }
}

function told(document: Folded): 'repaired' {
  count(document.foldVersion === foldVersion() ? 'repaired' : 'foldedAnew')
  return 'repaired'
}

/** Tries until the document has stood still from reading to writing, and the log has all that it folds. */
async function settle(
  { waits = 5, isFinal = false }: RebuildOptions,
  attempt: (mayLack: boolean) => Promise<Rebuilt | 'moved'>,
): Promise<Rebuilt> {
  let moves = 0
  for (let waited = 0; ; ) {
    const outcome = await attempt(isFinal && waited === waits)
    if (outcome === 'moved') {
      moves += 1
      if (moves === mostMoves) refuse('busy')
    } else if (outcome === 'unsettled' && waited < waits) {
      waited += 1
      await pause(waitMs)
    } else {
      return outcome
    }
  }
}

function disagreementsOf(document: object, fold: object): string[] {
  const folded = Object.fromEntries(
    Object.keys(fold).map((name) => [name, (document as Record<string, unknown>)[name]]),
  )
  return findDisagreements(folded, fold)
}
