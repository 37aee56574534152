import { Engine, type RuleProperties } from 'json-rules-engine'
import type { TouchActivity } from '../domain/activities/activity/touch-activity'
import type { TouchContext } from '../domain/log/envelope/touch-context'
import type { Interaction } from '../domain/log/kinds/interaction'
import { earnTags } from '../domain/log/tagging/earn-tags'
import { tagRules } from '../domain/log/tagging/rules'
import type { TagRule } from '../domain/log/tagging/tag-rule'
import { hourOfDay, weekdayOf } from '../domain/words/calendar/china-time'
import { type Figure, round } from './figure'
import { sampleActivity, sampleInteractions } from './sample'

type Condition = { fact: string; operator: string; value: unknown } | { any: Condition[] }

/** Rules whose tag they name themselves; the others read content, which the rival has no word for. */
const plainRules = tagRules.filter((rule) => rule.tag.includes(':'))

/** Time per interaction with all rules and their evidence, and the same plain rules in json-rules-engine, same run. */
export async function measureTags(): Promise<Figure[]> {
  const activity = sampleActivity()
  const context: TouchContext = { agentId: 'a', personId: 'p', activity }
  const interactions = sampleInteractions(400)
  const equal = await outputsEqual(interactions.slice(0, 120), context)

  for (let warm = 0; warm < 30; warm += 1) for (const each of interactions) earnTags(each, context)
  const ours = timePer(interactions.length * 100, () => {
    for (let again = 0; again < 100; again += 1) for (const each of interactions) earnTags(each, context)
  })

  const engine = rivalEngine()
  const few = interactions.slice(0, 200)
  for (const each of few.slice(0, 50)) await engine.run(factsOf(each, activity))
  const startedAt = performance.now()
  for (const each of few) await engine.run(factsOf(each, activity))
  const rival = ((performance.now() - startedAt) * 1000) / few.length

  return [
    { name: 'tags.rules', value: tagRules.length, unit: '', must: { atLeast: 60 } },
    { name: 'tags.us_per_interaction', value: round(ours), unit: 'µs', must: { atMost: 5 } },
    {
      name: 'tags.json_rules_engine_us',
      value: round(rival, 1),
      unit: 'µs',
      note: `${plainRules.length} of the rules`,
    },
    { name: 'tags.vs_json_rules_engine', value: round(rival / ours, 0), unit: '×', must: { atLeast: 80 } },
    { name: 'tags.outputs_equal', value: equal ? 1 : 0, unit: '', must: { atLeast: 1 } },
  ]
}

function timePer(count: number, work: () => void): number {
  const startedAt = performance.now()
  work()
  return ((performance.now() - startedAt) * 1000) / count
}

async function outputsEqual(interactions: readonly Interaction[], context: TouchContext): Promise<boolean> {
  const engine = rivalEngine()
  const plain = new Set(plainRules.map(({ id }) => id))
  for (const interaction of interactions) {
    const ours = earnTags(interaction, context).flatMap(({ evidence }) =>
      plain.has(ruleOf(evidence)) ? [ruleOf(evidence)] : [],
    )
    const { events } = await engine.run(factsOf(interaction, context.activity as TouchActivity))
    const theirs = events.map(({ type }) => type)
    if (ours.sort().join() !== theirs.sort().join()) return false
  }
  return true
}

/** Evidence names a rule as `id@version`. */
const ruleOf = ({ rule }: { rule: string }): string => rule.split('@')[0] ?? ''

function rivalEngine(): Engine {
  return new Engine(plainRules.map(toRivalRule), { allowUndefinedFacts: true })
}

function toRivalRule(rule: TagRule): RuleProperties {
  const { when = {} } = rule
  const all: Condition[] = [{ fact: 'kind', operator: 'in', value: rule.kinds }]
  const add = (fact: string, operator: string, value: unknown) => all.push({ fact, operator, value })
  if (when.topic) add('topics', 'contains', when.topic)
  if (when.activityKinds) add('activityKind', 'in', when.activityKinds)
  if (when.audiences) add('audience', 'in', when.audiences)
  if (when.channels) add('channel', 'in', when.channels)
  if (when.facets) add('facet', 'in', when.facets)
  if (when.questionTypes) add('questionType', 'in', when.questionTypes)
  if (when.hours) all.push(...hourConditions(when.hours))
  if (when.weekdays) add('weekday', 'in', when.weekdays)
  if (when.isOn !== undefined) add('on', 'equal', when.isOn)
  if (when.isLastSection) add('isLastSection', 'equal', true)
  for (const [measure, bound] of Object.entries(when.atLeast ?? {})) add(measure, 'greaterThanInclusive', bound)
  for (const [measure, bound] of Object.entries(when.atMost ?? {})) add(measure, 'lessThanInclusive', bound)
  return { conditions: { all }, event: { type: rule.id } } as RuleProperties
}

function hourConditions([from, to]: [number, number]): Condition[] {
  const bounds: Condition[] = [
    { fact: 'hour', operator: 'greaterThanInclusive', value: from },
    { fact: 'hour', operator: 'lessThan', value: to },
  ]
  return from < to ? bounds : [{ any: bounds }]
}

/** Hours and measures are given as facts, so the rival computes none itself. */
function factsOf(interaction: Interaction, activity: TouchActivity): Record<string, unknown> {
  const question = interaction.kind === 'surveyAnswer' ? activity.questions[interaction.question] : undefined
  return {
    ...interaction,
    topics: activity.topics,
    activityKind: activity.kind,
    audience: activity.audience,
    hour: hourOfDay(interaction.at),
    weekday: weekdayOf(interaction.at),
    isLastSection: interaction.kind === 'read' && interaction.section === activity.lastSection,
    ...(question && { questionType: question.type }),
    ...(interaction.kind === 'surveyAnswer' && { choiceCount: interaction.choices.length }),
    ...(interaction.kind === 'quizResult' && {
      scorePercent: (100 * interaction.score) / Math.max(1, interaction.outOf),
    }),
  }
}
