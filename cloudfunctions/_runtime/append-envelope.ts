import { type Envelope, envelopeId } from '@domain/envelope/envelope'
import { applyDelta, type FoldDelta } from '@domain/envelope/fold-delta'
import { emptyParticipationFold, foldEnvelope } from '@domain/envelope/fold-envelope'
import { type TouchActivity, touchedPart } from '@domain/envelope/touch-context'
import type { Interaction } from '@domain/interaction/interaction'
import { type Participation, participationId } from '@domain/participation/participation'
import { relationshipId } from '@domain/relationship/relationship'
import { database } from './database'
import { foldChange } from './fold-change'
import { eraseTraces } from './personal-documents'
import { rebuildPair, rebuildParticipation } from './rebuild'
import { refuse } from './refuse'

/** One envelope of one source. `at` of its interactions is already on the server's clock. */
export interface Append {
  agentId: string
  personId: string
  activity?: TouchActivity
  shareLinkId?: string
  source: string
  sequence: number
  interactions: Interaction[]
  receivedAt: number
}

/**
 * `storedBefore`: the same envelope had been applied. `storedLate`: a later one of its source had been, so the folds were
 * made again from the log. `consentMissing`: the person does not allow it, and nothing of it is kept.
 */
export type AppendOutcome = 'stored' | 'storedBefore' | 'storedLate' | 'consentMissing'

/**
 * Stores an envelope and folds it into both documents: three writes at once, no read, no transaction. Each write is
 * atomic and does nothing the second time, so a call that died anywhere is completed by its retry. The relationship's
 * write is filtered by its consent, so the database itself refuses what the person no longer allows.
 */
export async function appendEnvelope(append: Append): Promise<AppendOutcome> {
  const envelope = toEnvelope(append)
  const fold = foldEnvelope(envelope, envelope)
  const [isNew, inRelationship, inParticipation] = await Promise.all([
    database.envelopes.add(envelope),
    foldIntoRelationship(envelope, fold.relationship),
    fold.participation ? foldIntoParticipation(envelope, fold.participation) : false,
  ])
  const outcome = inRelationship ? 'stored' : await settleRelationship(envelope, fold.relationship)
  if (outcome === 'consentMissing') {
    await takeBack(envelope, inParticipation)
    return outcome
  }
  const isFolded = inParticipation || (await settleParticipation(envelope, fold.participation))
  if (outcome === 'overtaken' || (isNew && outcome === 'storedBefore')) return agreeWithFold(envelope, isNew)
  if (!isNew && (outcome === 'stored' || isFolded)) await agreeWithLog(envelope)
  return outcome
}

function toEnvelope(append: Append): Envelope {
  const { agentId, personId, activity, shareLinkId, source, sequence, interactions, receivedAt } = append
  return {
    _id: envelopeId(personId, source, sequence),
    agentId,
    personId,
    relationshipId: relationshipId(agentId, personId),
    ...(activity && { activityId: activity.activityId, activity: touchedPart(activity, interactions) }),
    ...(shareLinkId !== undefined && { shareLinkId }),
    source,
    sequence,
    interactions,
    receivedAt,
    lastAt: Math.max(...interactions.map(({ at }) => at)),
  }
}

/** Not applied yet: the source's mark is absent or lower. */
function unmarked({ source, sequence }: Envelope) {
  return { $or: [{ [`marks.${source}`]: { $exists: false } }, { [`marks.${source}`]: { $lt: sequence } }] }
}

function foldIntoRelationship(envelope: Envelope, delta: FoldDelta): Promise<boolean> {
  return database.relationships.update(
    { _id: envelope.relationshipId, 'consent.state': 'granted', ...unmarked(envelope) },
    foldChange(delta),
  )
}

function foldIntoParticipation(envelope: Envelope, delta: FoldDelta): Promise<boolean> {
  return database.participations.update(
    { _id: participationId(envelope.activityId ?? '', envelope.personId), ...unmarked(envelope) },
    foldChange(delta),
  )
}

/** Nothing matched: it or a later one was applied before, consent is missing, or consent came in between. */
async function settleRelationship(
  envelope: Envelope,
  delta: FoldDelta,
): Promise<'stored' | 'storedBefore' | 'overtaken' | 'consentMissing'> {
  const relationship = await database.relationships.find(envelope.relationshipId)
  const mark = relationship?.marks[envelope.source] ?? 0
  if (mark >= envelope.sequence) return mark > envelope.sequence ? 'overtaken' : 'storedBefore'
  if (relationship?.consent.state !== 'granted') return 'consentMissing'
  return (await foldIntoRelationship(envelope, delta)) ? 'stored' : refuse('busy')
}

/** Nothing matched: it was applied before, or this is the person's first touch of the activity. Answers whether it folded. */
async function settleParticipation(envelope: Envelope, delta: FoldDelta | null): Promise<boolean> {
  if (!delta) return false
  const first = applyDelta(firstTouch(envelope), delta)
  if (await database.participations.add(first)) {
    const isKnown = await database.relationships.find(envelope.relationshipId)
    if (!isKnown) await eraseTraces(envelope.personId, envelope.agentId)
    return true
  }
  // Another call was first, or the mark is reached; in both cases the filtered update says the rest.
  return foldIntoParticipation(envelope, delta)
}

/** A participation before anything was folded into it. Its link decides the place in the lineage. */
export function firstTouch(
  touch: Pick<Envelope, 'agentId' | 'personId' | 'activityId' | 'shareLinkId'>,
): Participation {
  const { agentId, personId, activityId = '', shareLinkId } = touch
  return {
    _id: participationId(activityId, personId),
    activityId,
    agentId,
    personId,
    ...emptyParticipationFold(),
    ...(shareLinkId !== undefined && { openedVia: shareLinkId }),
  }
}

/** None of the three writes stays; of somebody who erased themselves meanwhile, nothing else either. */
async function takeBack(envelope: Envelope, inParticipation: boolean): Promise<void> {
  const [relationship] = await Promise.all([
    database.relationships.find(envelope.relationshipId),
    database.envelopes.remove(envelope._id),
  ])
  if (!relationship) {
    await eraseTraces(envelope.personId, envelope.agentId)
    return
  }
  if (inParticipation && envelope.activityId !== undefined) {
    // Its mark names the envelope that has just gone.
    await rebuildParticipation(envelope.activityId, envelope, { waits: 0, isFinal: true })
  }
}

/**
 * This attempt stored the envelope while the marks said that it had been folded, or a later one of its source came first.
 * Whether another attempt has folded it, or nobody, the log tells; also when the call that was to ask it died.
 */
async function agreeWithFold(envelope: Envelope, isNew: boolean): Promise<AppendOutcome> {
  if (!isNew) await requireSamePlace(envelope)
  const rebuilt = await rebuildPair(envelope)
  if (rebuilt === 'unsettled') return refuse('busy')
  return rebuilt === 'repaired' ? 'storedLate' : 'storedBefore'
}

/**
 * Another attempt stored this envelope, and this one folded it. The log is the truth: when the other had put the
 * interactions at other instants (its clock correction differed), or the activity was edited in between, both folds are
 * made again from the log.
 */
async function agreeWithLog(envelope: Envelope): Promise<void> {
  const stored = await requireSamePlace(envelope)
  if (stored && saying(stored) !== saying(envelope)) await rebuildPair(envelope)
}

/** Refuses what a phone sends under a number that it has used for something else. Answers what the log holds under it. */
async function requireSamePlace(envelope: Envelope): Promise<Envelope | null> {
  const stored = await database.envelopes.find(envelope._id)
  if (stored && !isSamePlace(stored, envelope)) {
    // What was folded is not in the log and never will be.
    await rebuildPair(envelope, { isFinal: true })
    refuse('invalid_input')
  }
  return stored
}

function isSamePlace(one: Envelope, other: Envelope): boolean {
  return one.relationshipId === other.relationshipId && one.activityId === other.activityId
}

function saying({ interactions, activity }: Envelope): string {
  return JSON.stringify([interactions, activity])
}
