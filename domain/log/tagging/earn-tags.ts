import type { Evidence, TagKey } from '../../words/tags/tag'
import type { TouchContext } from '../envelope/touch-context'
import type { Interaction } from '../kinds/interaction'
import { detailOf } from '../touch/touch-of'
import { type CompiledRules, compileRules } from './compile-rules'
import { tagRules } from './rules'

/** What one interaction adds to one tag. */
export interface EarnedTag {
  tag: TagKey
  /** Undecayed; negative when a changed answer takes back what the old one had earned. */
  weight: number
  /** The instant the weight decays from: that of the old answer when taking back. */
  weighedAt: number
  originRank: number
  evidence: Evidence
}

const compiled = compileRules(tagRules)

/** Every weight an interaction earns by the rules, and what a changed survey answer takes back. */
export function earnTags(
  interaction: Interaction,
  context: TouchContext,
  rules: CompiledRules = compiled,
): EarnedTag[] {
  const earned = earnByRules(interaction, context, rules)
  if (interaction.kind !== 'surveyAnswer' || !interaction.replaced) return earned
  return [...earned, ...earnBack(interaction, interaction.replaced, context, rules)]
}

function earnByRules(interaction: Interaction, { activity }: TouchContext, rules: CompiledRules): EarnedTag[] {
  const earned: EarnedTag[] = []
  for (const rule of rules.candidates(interaction.kind, activity)) {
    if (!rule.holds(interaction, activity)) continue
    const weight = rule.weigh(interaction)
    for (const tag of rule.tagsOf(interaction, activity)) {
      const evidence = evidenceOf(interaction, rule.name, activity)
      earned.push({ tag, weight, weighedAt: interaction.at, originRank: rule.originRank, evidence })
    }
  }
  return earned
}

type SurveyAnswer = Extract<Interaction, { kind: 'surveyAnswer' }>

function earnBack(
  answer: SurveyAnswer,
  replaced: NonNullable<SurveyAnswer['replaced']>,
  context: TouchContext,
  rules: CompiledRules,
): EarnedTag[] {
  const { asked, ...given } = replaced
  const old: SurveyAnswer = { kind: 'surveyAnswer', question: answer.question, ...given }
  return earnByRules(old, { ...context, ...(asked && { activity: asked }) }, rules).map((earned) => ({
    ...earned,
    weight: -earned.weight,
    evidence: { ...earned.evidence, at: answer.at, takesBack: replaced.at },
  }))
}

function evidenceOf(interaction: Interaction, rule: string, activity: TouchContext['activity']): Evidence {
  const detail = detailOf(interaction, activity)
  return {
    at: interaction.at,
    kind: interaction.kind,
    rule,
    ...(activity && { activityId: activity.activityId, title: activity.title }),
    ...(detail !== undefined && { detail }),
  }
}
