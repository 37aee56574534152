import type { TouchActivity } from '@domain/activities/activity/touch-activity'
import type { FoldDelta } from '@domain/log/delta/fold-delta'
import { type Envelope, envelopeId } from '@domain/log/envelope/envelope'
import { takesSource } from '@domain/log/envelope/source'
import { touchedPart } from '@domain/log/envelope/touch-context'
import { foldEnvelope } from '@domain/log/folding/fold-envelope'
import { foldVersion } from '@domain/log/folding/fold-version'
import type { Interaction } from '@domain/log/kinds/interaction'
import { participationId } from '@domain/people/participation/participation'
import { relationshipId } from '@domain/people/relationship/relationship'
import { database } from '../../_runtime/database'
import { refuse } from '../../_runtime/refuse'
import { announceVersion } from '../folding/fold-claims'
import { foldOneAnew } from '../folding/fold-pair-anew'
import { rebuildParticipation } from '../folding/rebuild'
import { applyToParticipation, applyToRelationship, createParticipation } from './fold-into-documents'
import { agreeWithFold, agreeWithLog, takeEnvelopeBack } from './reconcile-envelope'

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
 * made again from the log. Nothing is kept of what the person does not allow (`consentMissing`), or what comes from one
 * phone too many (`phonesFull`).
 */
export type AppendOutcome = 'stored' | 'storedBefore' | 'storedLate' | AppendRefusal
type AppendRefusal = 'consentMissing' | 'phonesFull'

/**
 * Stores an envelope and folds it into both documents: three writes at once, no read, no transaction. Each write is
 * atomic and does nothing the second time, so a call that died anywhere is completed by its retry. The relationship's
 * write is filtered by its consent, so the database itself refuses what the person no longer allows.
 */
export async function appendEnvelope(append: Append): Promise<AppendOutcome> {
  announceVersion()
  const envelope = toEnvelope(append)
  const fold = foldEnvelope(envelope, envelope)
  const [isNew, inRelationship, inParticipation] = await Promise.all([
    database.envelopes.add(envelope),
    applyToRelationship(envelope, fold.relationship),
    fold.participation ? applyToParticipation(envelope, fold.participation) : false,
  ])
  const outcome = inRelationship ? 'stored' : await settleRelationship(envelope, fold.relationship)
  if (outcome === 'consentMissing' || outcome === 'phonesFull') {
    await takeEnvelopeBack(envelope, inParticipation, outcome === 'phonesFull' ? 5 : 0)
    return outcome
  }
  const isFolded = inParticipation || (await settleParticipation(envelope, fold.participation))
  const isOvertaken = outcome === 'overtaken'
  if (isOvertaken || (isNew && outcome === 'storedBefore')) return agreeWithFold(envelope, { isNew, isOvertaken })
  if (!isNew && (outcome === 'stored' || isFolded)) await agreeWithLog(envelope)
  return outcome
}

/** The same envelope at once, or a release in between, moves a relationship under one's hands; more often is nobody's turn. */
const mostLooks = 3

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

/**
 * Nothing matched: it or a later one was applied before, it is not to be kept, consent came in between, or the relationship
 * is of another version, which its log first makes one of this.
 */
async function settleRelationship(
  envelope: Envelope,
  delta: FoldDelta,
): Promise<'stored' | 'storedBefore' | 'overtaken' | AppendRefusal> {
  for (let look = 0; look < mostLooks; look++) {
    const relationship = await database.relationships.find(envelope.relationshipId)
    const mark = relationship?.marks[envelope.source] ?? 0
    if (mark >= envelope.sequence) return mark > envelope.sequence ? 'overtaken' : 'storedBefore'
    if (relationship?.consent.state !== 'granted') return 'consentMissing'
    if (!takesSource(relationship, envelope.source)) return 'phonesFull'
    if (relationship.foldVersion !== foldVersion()) {
      const outcome = await foldOneAnew(envelope)
      if (outcome === 'unsettled' || outcome === 'outdated') return refuse('busy')
    }
    if (await applyToRelationship(envelope, delta)) return 'stored'
  }
  return refuse('busy')
}

/** Nothing matched: it was applied before, or this is the person's first touch of the activity. Answers whether it folded. */
async function settleParticipation(envelope: Envelope, delta: FoldDelta | null): Promise<boolean> {
  if (!delta) return false
  if (await createParticipation(envelope, delta)) return true
  // Another call was first, or the mark is reached; in both cases the filtered update says the rest.
  if (await applyToParticipation(envelope, delta)) return true
  const { activityId = '', personId } = envelope
  const participation = await database.participations.find(participationId(activityId, personId))
  if (participation?.foldVersion === foldVersion()) return false
  if (participation) {
    const outcome = await rebuildParticipation(activityId, envelope)
    if (outcome === 'unsettled' || outcome === 'outdated') return refuse('busy')
  }
  // An empty one may have been taken away by now.
  return (await applyToParticipation(envelope, delta)) || createParticipation(envelope, delta)
}
