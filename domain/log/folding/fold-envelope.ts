import type { Participation } from '../../people/participation/participation'
import { notYet, type RelationshipFold } from '../../people/relationship/relationship'
import { addMax, applyDelta, emptyDelta, type FoldDelta } from '../delta/fold-delta'
import type { Envelope } from '../envelope/envelope'
import type { TouchContext } from '../envelope/touch-context'
import type { CompiledRules } from '../tagging/compile-rules'
import { addToParticipation, addToRelationship } from './fold-interaction'

/** The part of a participation that is a pure fold over its envelopes. */
export type ParticipationFold = Pick<
  Participation,
  'marks' | 'warmth' | 'firstAt' | 'lastAt' | 'seconds' | 'counts' | 'depths' | 'favouriteAt' | 'unfavouriteAt'
>

export interface EnvelopeFold {
  relationship: FoldDelta
  /** Null for what an agent notes outside any activity. */
  participation: FoldDelta | null
}

export type FoldedEnvelope = Pick<Envelope, 'source' | 'sequence' | 'interactions'>

/** What one envelope adds to the relationship and to the participation, whatever came before or comes later. */
export function foldEnvelope(envelope: FoldedEnvelope, context: TouchContext, rules?: CompiledRules): EnvelopeFold {
  const relationship = markedDelta(envelope)
  const participation = context.activity ? markedDelta(envelope) : null
  for (const interaction of envelope.interactions) {
    addToRelationship(relationship, interaction, context, rules)
    if (participation) addToParticipation(participation, interaction, context)
  }
  return { relationship, participation }
}

export function emptyRelationshipFold(): RelationshipFold {
  return {
    marks: {},
    warmth: 0,
    firstAt: notYet,
    lastAt: 0,
    seconds: 0,
    counts: {},
    days: {},
    stageRank: 0,
    signedAt: 0,
    tags: {},
    evidence: {},
    tagKeys: [],
    facets: {},
    activityIds: [],
    recent: [],
    milestones: [],
    commitments: {},
  }
}

export function emptyParticipationFold(): ParticipationFold {
  return {
    marks: {},
    warmth: 0,
    firstAt: notYet,
    lastAt: 0,
    seconds: 0,
    counts: {},
    depths: {},
    favouriteAt: 0,
    unfavouriteAt: 0,
  }
}

/** Applies a delta unless the document's mark says that this envelope, or a later one of its source, was applied. */
export function applyOnce<Document extends { marks: Record<string, number> }>(
  document: Document,
  delta: FoldDelta,
  { source, sequence }: Pick<Envelope, 'source' | 'sequence'>,
): Document {
  return (document.marks[source] ?? 0) >= sequence ? document : applyDelta(document, delta)
}

export interface FoldStep {
  envelope: FoldedEnvelope
  context: TouchContext
}

/** The folds of one pair's whole log, in any order: what `rebuildRelationship` compares with. */
export function foldAll(
  steps: readonly FoldStep[],
  rules?: CompiledRules,
): {
  relationship: RelationshipFold
  participations: Record<string, ParticipationFold>
} {
  let relationship = emptyRelationshipFold()
  const participations: Record<string, ParticipationFold> = {}
  for (const { envelope, context } of steps) {
    const fold = foldEnvelope(envelope, context, rules)
    relationship = applyDelta(relationship, fold.relationship)
    const activityId = context.activity?.activityId
    if (activityId !== undefined && fold.participation) {
      const before = participations[activityId] ?? emptyParticipationFold()
      participations[activityId] = applyDelta(before, fold.participation)
    }
  }
  return { relationship, participations }
}

function markedDelta({ source, sequence }: FoldedEnvelope): FoldDelta {
  const delta = emptyDelta()
  addMax(delta, `marks.${source}`, sequence)
  return delta
}
