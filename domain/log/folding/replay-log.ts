import type { Relationship, RelationshipFold } from '../../people/relationship/relationship'
import type { OwnTag } from '../../words/tags/taxonomy'
import { readStage, type StageReading } from '../engagement-stage/engagement-stage'
import type { CompiledRules } from '../tagging/compile-rules'
import { readTags } from '../tagging/read-tags'
import { readWarmth, type Warmth } from '../warmth/read-warmth'
import { type FoldStep, foldAll } from './fold-envelope'
import { type FoldScale, foldVersion } from './fold-version'
import { rescale } from './rescale'

/** A relationship as it lies in the database, and its whole log. */
export interface ToldHistory {
  relationship: Relationship
  steps: readonly FoldStep[]
}

export interface ShownTag {
  key: string
  label: string
}

interface Change<Reading> {
  /** Absent when the numbers are of a version whose scale nobody knows. */
  before?: Reading
  after: Reading
}

/** What changes on the agent's page about one person. */
export interface FoldDiff {
  personId: string
  warmth?: Change<Pick<Warmth, 'level' | 'value'>>
  stage?: Change<Pick<StageReading, 'key' | 'label'>>
  gains: ShownTag[]
  loses: ShownTag[]
}

export interface Replaying {
  /** Default those of the code. */
  rules?: CompiledRules
  /** What the numbers of another version are to be read with. */
  scaleOf: (foldVersion: string | undefined) => FoldScale | undefined
  now: number
  ownTags: readonly OwnTag[]
}

/** A difference in warmth that no page shows. */
const unseen = 0.05

/**
 * What this code makes of the same logs: for everybody for whom anything changes, how warm, at which stage, and which tags
 * the agent would newly see and which no longer, at `now` (ms). What people decided stands: a hidden tag is not gained,
 * one assigned by hand is not lost.
 */
export function replayLogs(histories: readonly ToldHistory[], replaying: Replaying): FoldDiff[] {
  return histories.flatMap((history) => {
    const diff = replayLog(history, replaying)
    return diff.warmth || diff.stage || diff.gains.length + diff.loses.length > 0 ? [diff] : []
  })
}

function replayLog({ relationship, steps }: ToldHistory, { rules, scaleOf, now, ownTags }: Replaying): FoldDiff {
  const shown = asShown(relationship, scaleOf, now)
  if (!shown) return replayUnknown(relationship, foldAll(steps, rules).relationship, now, ownTags)
  const folded = { ...relationship, ...foldAll(steps, rules).relationship }
  const warmth = { before: warmthOf(shown, now), after: warmthOf(folded, now) }
  const stage = { before: stageOf(shown, now), after: stageOf(folded, now) }
  const [before, after] = [readTags(shown, now, ownTags), readTags(folded, now, ownTags)]
  const isWarmthSeen =
    warmth.before.level !== warmth.after.level || Math.abs(warmth.before.value - warmth.after.value) > unseen
  return {
    personId: relationship.personId,
    ...(isWarmthSeen && { warmth }),
    ...(stage.before.key !== stage.after.key && { stage }),
    gains: missingFrom(before, after),
    loses: missingFrom(after, before),
  }
}

/** Null for numbers of an unknown version, which say nothing. */
function asShown(relationship: Relationship, scaleOf: Replaying['scaleOf'], now: number): Relationship | null {
  if (relationship.foldVersion === foldVersion()) return relationship
  const scale = scaleOf(relationship.foldVersion)
  return scale ? rescale(relationship, scale, now) : null
}

/** Only what will be shown can be told. */
function replayUnknown(
  relationship: Relationship,
  fold: RelationshipFold,
  now: number,
  ownTags: readonly OwnTag[],
): FoldDiff {
  const folded = { ...relationship, ...fold }
  return {
    personId: relationship.personId,
    warmth: { after: warmthOf(folded, now) },
    stage: { after: stageOf(folded, now) },
    gains: missingFrom([], readTags(folded, now, ownTags)),
    loses: [],
  }
}

function warmthOf(relationship: Relationship, now: number): Pick<Warmth, 'level' | 'value'> {
  const { level, value } = readWarmth(relationship, now)
  return { level, value }
}

function stageOf(relationship: Relationship, now: number): Pick<StageReading, 'key' | 'label'> {
  const { key, label } = readStage(relationship, now)
  return { key, label }
}

function missingFrom(known: readonly ShownTag[], tags: readonly ShownTag[]): ShownTag[] {
  const keys = new Set(known.map(({ key }) => key))
  return tags.filter(({ key }) => !keys.has(key)).map(({ key, label }) => ({ key, label }))
}
