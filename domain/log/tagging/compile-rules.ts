import type { TouchActivity } from '../../activities/activity/touch-activity'
import { isOwnTag, type TagKey, type TagOrigin } from '../../words/tags/tag'
import type { Interaction, InteractionKind } from '../kinds/interaction'
import { compileCondition, type Predicate } from './rule-condition'
import type { TagRule, TagRuleTarget, TagRuleWeight } from './tag-rule'

export interface CompiledRule {
  /** Rule and version, as evidence names them. */
  name: string
  originRank: number
  holds: Predicate
  weigh(interaction: Interaction): number
  tagsOf(interaction: Interaction, activity?: TouchActivity): readonly TagKey[]
}

/** Rules ready to run: only those are looked at that an interaction's kind and the activity's topics can concern. */
export interface CompiledRules {
  candidates(kind: InteractionKind, activity?: TouchActivity): readonly CompiledRule[]
}

const anyTopic = ''
export const originRanks: Record<TagOrigin, number> = { captured: 0, answered: 1, noted: 2 }

export function compileRules(rules: readonly TagRule[]): CompiledRules {
  const index = new Map<InteractionKind, Map<string, CompiledRule[]>>()
  for (const rule of rules) {
    const compiledRule = compileRule(rule)
    for (const kind of rule.kinds) {
      const byTopic = index.get(kind) ?? new Map<string, CompiledRule[]>()
      index.set(kind, byTopic)
      const topic = rule.when?.topic ?? anyTopic
      byTopic.set(topic, [...(byTopic.get(topic) ?? []), compiledRule])
    }
  }
  return { candidates: (kind, activity) => candidatesIn(index.get(kind), activity) }
}

function candidatesIn(
  byTopic: Map<string, CompiledRule[]> | undefined,
  activity: TouchActivity | undefined,
): readonly CompiledRule[] {
  if (!byTopic) return []
  const always = byTopic.get(anyTopic) ?? []
  if (!activity) return always
  const topical = activity.topics.flatMap((topic) => byTopic.get(topic) ?? [])
  return topical.length === 0 ? always : always.concat(topical)
}

function compileRule(rule: TagRule): CompiledRule {
  return {
    name: `${rule.id}@${rule.version}`,
    originRank: originRanks[rule.origin],
    holds: compileCondition(rule.when ?? {}),
    weigh: compileWeight(rule.weight),
    tagsOf: compileTarget(rule.tag),
  }
}

function compileWeight({ each = 0, perMinute = 0, upTo = Number.POSITIVE_INFINITY }: TagRuleWeight) {
  if (perMinute === 0) return () => each
  return (interaction: Interaction) => {
    const seconds = 'seconds' in interaction ? interaction.seconds : 0
    return Math.min(upTo, each + (perMinute * seconds) / 60)
  }
}

const noTags: readonly TagKey[] = []

function compileTarget(target: TagRuleTarget): CompiledRule['tagsOf'] {
  switch (target) {
    case 'topicsOfActivity':
      return (_, activity) => activity?.topics ?? noTags
    case 'ownTopicsOfActivity':
      return (_, activity) => activity?.topics.filter(isOwnTag) ?? noTags
    case 'tagsOfAnswer':
      return (interaction, activity) =>
        interaction.kind === 'surveyAnswer' ? tagsOfAnswer(interaction, activity) : noTags
    case 'notedTag':
      return (interaction) => (interaction.kind === 'factNoted' ? [interaction.tag as TagKey] : noTags)
    default: {
      const tags = [target]
      return () => tags
    }
  }
}

function tagsOfAnswer({ question, choices }: { question: string; choices: string[] }, activity?: TouchActivity) {
  const asked = activity?.questions[question]
  return asked ? [...new Set(choices.flatMap((choice) => asked.choices[choice]?.tags ?? noTags))] : noTags
}
