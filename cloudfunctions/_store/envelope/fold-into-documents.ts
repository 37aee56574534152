import { applyDelta, type FoldDelta } from '@domain/log/delta/fold-delta'
import type { Envelope } from '@domain/log/envelope/envelope'
import { isLedger, mostSources } from '@domain/log/envelope/source'
import { emptyParticipationFold } from '@domain/log/folding/fold-envelope'
import { foldVersion } from '@domain/log/folding/fold-version'
import { type Participation, participationId } from '@domain/people/participation/participation'
import { database, type Where } from '../../_runtime/database'
import { eraseTraces } from '../person/personal-documents'
import { foldChange } from './fold-change'

/**
 * One update; answers whether it did anything. The database itself refuses what the person does not allow, and what would
 * add to numbers of another version.
 */
export function applyToRelationship(envelope: Envelope, delta: FoldDelta): Promise<boolean> {
  return database.relationships.update(
    {
      _id: envelope.relationshipId,
      'consent.state': 'granted',
      foldVersion: foldVersion(),
      ...unmarked(envelope, hasRoom(envelope)),
    },
    foldChange(delta),
  )
}

/** The same for what somebody did in one activity; false when it was applied before, or this is their first touch. */
export function applyToParticipation(envelope: Envelope, delta: FoldDelta): Promise<boolean> {
  return database.participations.update(
    {
      _id: participationId(envelope.activityId ?? '', envelope.personId),
      foldVersion: foldVersion(),
      ...unmarked(envelope),
    },
    foldChange(delta),
  )
}

/** Makes the participation of a first touch. False when another call was first. */
export async function createParticipation(envelope: Envelope, delta: FoldDelta): Promise<boolean> {
  if (!(await database.participations.add(applyDelta(firstTouch(envelope), delta)))) return false
  const isKnown = await database.relationships.find(envelope.relationshipId)
  if (!isKnown) await eraseTraces(envelope.personId, envelope.agentId)
  return true
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
    foldVersion: foldVersion(),
    ...(shareLinkId !== undefined && { openedVia: shareLinkId }),
  }
}

/** Not applied yet: the source's mark is lower, or absent and, where that is asked, another one is taken. */
function unmarked({ source, sequence }: Envelope, takesAnother: Where = {}): Where {
  const mark = `marks.${source}`
  return { $or: [{ [mark]: { $lt: sequence } }, { [mark]: { $exists: false }, ...takesAnother }] }
}

/** Two phones that come at once cannot both be the last: the database counts. */
function hasRoom({ source }: Envelope): Where {
  if (isLedger(source)) return {}
  return { $expr: { $lt: [{ $size: { $objectToArray: { $ifNull: ['$marks', {}] } } }, mostSources] } }
}
