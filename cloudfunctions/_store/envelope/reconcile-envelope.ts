import type { Envelope } from '@domain/log/envelope/envelope'
import { database } from '../../_runtime/database'
import { refuse } from '../../_runtime/refuse'
import { rebuildPair, rebuildParticipation } from '../folding/rebuild'
import { eraseTraces } from '../person/erase-person'

/**
 * None of the three writes stays; of somebody who erased themselves meanwhile, nothing else either. Where other phones
 * still send, `waits` lets the log catch up with what they have folded (200 ms each).
 */
export async function takeEnvelopeBack(envelope: Envelope, inParticipation: boolean, waits: number): Promise<void> {
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
    await rebuildParticipation(envelope.activityId, envelope, { waits, isFinal: true })
  }
}

/**
 * This attempt stored the envelope while the marks said that it had been folded, or a later one of its source came first.
 * Whether another attempt has folded it, or nobody, the log tells; also when the call that was to ask it died.
 */
export async function agreeWithFold(
  envelope: Envelope,
  { isNew, isOvertaken }: { isNew: boolean; isOvertaken: boolean },
): Promise<'storedLate' | 'storedBefore'> {
  if (!isNew) await requireSamePlace(envelope)
  const rebuilt = await rebuildPair(envelope)
  if (rebuilt === 'repaired') return 'storedLate'
  // The log lacks what another source has folded. If this envelope's own mark is reached it is in the folds, and its phone
  // must not wait for a phone that may never come back.
  if ((rebuilt === 'unsettled' || rebuilt === 'outdated') && isOvertaken) return refuse('busy')
  return 'storedBefore'
}

/**
 * Another attempt stored this envelope, and this one folded it. The log is the truth: when the other had put the
 * interactions at other instants (its clock correction differed), or the activity was edited in between, both folds are
 * made again from the log.
 */
export async function agreeWithLog(envelope: Envelope): Promise<void> {
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
