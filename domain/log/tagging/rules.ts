import { lifeStageRules } from './rules/life-stage'
import { needRules } from './rules/need'
import { personalityRules } from './rules/personality'
import { preferenceRules } from './rules/preference'
import { relationshipRules } from './rules/relationship'
import { saidRules } from './rules/said'
import { spaceRules } from './rules/space'
import { timeRules } from './rules/time'
import { topicRules } from './rules/topic'
import { valueRules } from './rules/value'
import { willingnessRules } from './rules/willingness'
import type { TagRule } from './tag-rule'

export const tagRules: readonly TagRule[] = [
  ...saidRules,
  ...topicRules,
  ...needRules,
  ...lifeStageRules,
  ...preferenceRules,
  ...personalityRules,
  ...timeRules,
  ...spaceRules,
  ...relationshipRules,
  ...valueRules,
  ...willingnessRules,
]

const byId = new Map(tagRules.map((rule) => [rule.id, rule]))

/** The rule that evidence names as `id@version`, in its version of today. */
export function findRule(name: string): TagRule | undefined {
  return byId.get(name.split('@')[0] ?? name)
}
