import { dayKey } from '../calendar/china-time'
import { storedWeight } from '../decay/forward-decay'
import { stageRankOf } from '../engagement-stage/engagement-stage'
import type { Interaction, InteractionKind } from '../interaction/interaction'
import { touchOf } from '../interaction/touch-of'
import type { Participation } from '../participation/participation'
import { notYet, type RelationshipFold } from '../relationship/relationship'
import { foldTags } from '../tagging/fold-tags'
import { warmthHalfLifeDays, warmthPoints } from '../warmth/warmth-points'
import type { Envelope } from './envelope'
import { addInc, addMax, addMin, addToSet, applyDelta, emptyDelta, type FoldDelta, pushLatest } from './fold-delta'
import type { TouchContext } from './touch-context'

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
export function foldEnvelope(envelope: FoldedEnvelope, context: TouchContext): EnvelopeFold {
  const relationship = markedDelta(envelope)
  const participation = context.activity ? markedDelta(envelope) : null
  for (const interaction of envelope.interactions) {
    foldIntoRelationship(relationship, interaction, context)
    if (participation) foldIntoParticipation(participation, interaction)
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
    tagKeys: [],
    facets: {},
    activityIds: [],
    recent: [],
    milestones: [],
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
export function foldAll(steps: readonly FoldStep[]): {
  relationship: RelationshipFold
  participations: Record<string, ParticipationFold>
} {
  let relationship = emptyRelationshipFold()
  const participations: Record<string, ParticipationFold> = {}
  for (const { envelope, context } of steps) {
    const fold = foldEnvelope(envelope, context)
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

function foldIntoRelationship(delta: FoldDelta, interaction: Interaction, context: TouchContext): void {
  const points = foldShared(delta, interaction)
  if (points !== 0) addInc(delta, `days.${dayKey(interaction.at)}`, points)
  addMax(delta, 'stageRank', stageRankOf(interaction.kind))
  if (interaction.kind === 'policySigned') addMax(delta, 'signedAt', interaction.at)
  if (interaction.kind === 'facet') foldFacet(delta, interaction)
  if (context.activity) addToSet(delta, 'activityIds', context.activity.activityId)
  foldTouch(delta, interaction, context)
  foldTags(delta, interaction, context)
}

function foldIntoParticipation(delta: FoldDelta, interaction: Interaction): void {
  foldShared(delta, interaction)
  if (interaction.kind === 'read') addMax(delta, `depths.${interaction.section}`, interaction.depth)
  if (interaction.kind === 'favourite') {
    addMax(delta, interaction.on ? 'favouriteAt' : 'unfavouriteAt', interaction.at)
  }
}

/** What both folds keep: warmth, first and last, seconds, counts. Returns the points. */
function foldShared(delta: FoldDelta, interaction: Interaction): number {
  const points = warmthPoints(interaction)
  if (points !== 0) addInc(delta, 'warmth', storedWeight(points, interaction.at, warmthHalfLifeDays))
  addMin(delta, 'firstAt', interaction.at)
  addMax(delta, 'lastAt', interaction.at)
  addInc(delta, `counts.${interaction.kind}`, 1)
  if (interaction.kind === 'dwell') addInc(delta, 'seconds', Math.round(interaction.seconds))
  return points
}

function foldFacet(delta: FoldDelta, { facet, seconds, at }: { facet: string; seconds: number; at: number }): void {
  addInc(delta, `facets.${facet}.views`, 1)
  addInc(delta, `facets.${facet}.seconds`, Math.round(seconds))
  addMax(delta, `facets.${facet}.lastAt`, at)
}

/** A phone reports a stay and its reading depth many times; milestones keep what moves a relationship from being pushed out. */
const milestoneKinds = new Set<InteractionKind>([
  'share',
  'register',
  'cancelRegistration',
  'checkIn',
  'surveyFinish',
  'quizResult',
  'appointment',
  'cancelAppointment',
  'consult',
  'visit',
  'call',
  'message',
  'proposal',
  'policySigned',
  'complaint',
  'complaintSettled',
])
const touchOrder = { at: 1, kind: 1, activityId: 1, title: 1, detail: 1 } as const

function foldTouch(delta: FoldDelta, interaction: Interaction, context: TouchContext): void {
  if (interaction.kind === 'read') return
  const touch = touchOf(interaction, context.activity)
  pushLatest(delta, 'recent', touch, { keep: 24, sort: touchOrder })
  if (milestoneKinds.has(interaction.kind)) pushLatest(delta, 'milestones', touch, { keep: 30, sort: touchOrder })
}
