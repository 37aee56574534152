import { setTimeout as pause } from 'node:timers/promises'
import { findDisagreements } from '@domain/log/folding/find-disagreements'
import { emptyParticipationFold, foldAll } from '@domain/log/folding/fold-envelope'
import type { CompiledRules } from '@domain/log/tagging/compile-rules'
import { participationId } from '@domain/people/participation/participation'
import { relationshipId } from '@domain/people/relationship/relationship'
import { count } from '../../_runtime/counters'
import { database } from '../../_runtime/database'
import { refuse } from '../../_runtime/refuse'
import { isWhole, loadLog, type Pair, withContexts } from './envelope-log'

/**
 * The three writes of an envelope run at once, so one may be folded that the log does not hold yet. `unsettled`: it had
 * not come after all the waits.
 */
export type Rebuilt = 'agrees' | 'repaired' | 'unsettled'

export interface RebuildOptions {
  /** How often to look again for an envelope that is folded and not in the log; 200 ms each. */
  waits?: number
  /** After the last wait its call is dead for certain, and the log is the truth without it. */
  isFinal?: boolean
  /** Other rules than those of the code: what they earn replaces every tag. */
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
  const relationship = await rebuildRelationship(pair, options)
  const participations = await database.participations.listAll({ personId: pair.personId, agentId: pair.agentId })
  const rebuilt = await Promise.all(
    participations.map(({ activityId }) => rebuildParticipation(activityId, pair, options)),
  )
  const all = [relationship, ...rebuilt]
  return all.find((each) => each === 'repaired') ?? all.find((each) => each === 'unsettled') ?? 'agrees'
}

function rebuildRelationship(pair: Pair, options: RebuildOptions): Promise<Rebuilt> {
  const _id = relationshipId(pair.agentId, pair.personId)
  return settle(options, async (mayLack) => {
    const relationship = await database.relationships.find(_id)
    if (!relationship) return 'agrees'
    const { marks } = relationship
    const log = await loadLog(pair, marks)
    if (!mayLack && !isWhole(log, marks)) return 'unsettled'
    // With marks of its own: what is given up may come again, and is then folded as if for the first time.
    const fold = { ...foldAll(await withContexts(log), options.rules).relationship }
    if (disagreementsOf(relationship, fold).length === 0) return 'agrees'
    return (await database.relationships.update({ _id, marks }, { $set: fold })) ? 'repaired' : 'moved'
  })
}

/** The same for one activity. A participation without any envelope or registration left is removed. */
export function rebuildParticipation(activityId: string, pair: Pair, options: RebuildOptions = {}): Promise<Rebuilt> {
  const _id = participationId(activityId, pair.personId)
  return settle(options, async (mayLack) => {
    const participation = await database.participations.find(_id)
    if (!participation) return 'agrees'
    const unmoved = { _id, marks: participation.marks }
    const log = (await loadLog(pair, participation.marks)).filter((envelope) => envelope.activityId === activityId)
    if (!mayLack && !isWhole(log, participation.marks)) return 'unsettled'
    if (log.length === 0 && !participation.registration) {
      return (await database.participations.removeAll(unmoved)) > 0 ? 'repaired' : 'moved'
    }
    const fold = foldAll(await withContexts(log)).participations[activityId] ?? emptyParticipationFold()
    if (disagreementsOf(participation, fold).length === 0) return 'agrees'
    return (await database.participations.update(unmoved, { $set: fold })) ? 'repaired' : 'moved'
  })
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
      if (outcome === 'repaired') count('repaired')
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
