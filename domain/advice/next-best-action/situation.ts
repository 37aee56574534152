import type { OfferedActivity } from '../../activities/activity/offered-activity'
import { readStage, type StageKey } from '../../log/engagement-stage/engagement-stage'
import { type ReadTag, readTags } from '../../log/tagging/read-tags'
import { readWarmth, type Warmth } from '../../log/warmth/read-warmth'
import { countOneTwoOne, ninetyDays, type OneTwoOne, oneYear } from '../../methods/one-two-one/one-two-one'
import type { AgentProfile } from '../../people/agent-profile/agent-profile'
import type { Relationship } from '../../people/relationship/relationship'

export interface NextActionInput {
  relationship: Relationship
  profile: Pick<AgentProfile, 'facets' | 'ownTags'>
  activities: readonly OfferedActivity[]
  now: number
}

/** Everything a step of a plan looks at, read once. */
export interface Situation extends NextActionInput {
  tags: ReadTag[]
  warmth: Warmth
  stage: StageKey
  /** Of ninety days, or of the year for a policyholder. */
  done: OneTwoOne
}

export function readSituation(input: NextActionInput): Situation {
  const { relationship, profile, now } = input
  const stage = readStage(relationship, now).key
  const period = stage === 'sign' || stage === 'keep' ? oneYear : ninetyDays
  return {
    ...input,
    tags: readTags(relationship, now, profile.ownTags),
    warmth: readWarmth(relationship, now),
    stage,
    done: countOneTwoOne(relationship, now, period),
  }
}
