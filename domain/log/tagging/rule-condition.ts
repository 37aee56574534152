import type { TouchActivity } from '../../activities/activity/touch-activity'
import { dayNumber, hourOfDay, weekdayOf } from '../../words/calendar/china-time'
import type { Interaction } from '../kinds/interaction'
import type { Measure, TagRuleCondition } from './tag-rule'

export type Predicate = (interaction: Interaction, activity?: TouchActivity) => boolean

/** Turns a condition into one predicate; only the parts it names cost anything. `topic` is decided by the index. */
export function compileCondition(condition: TagRuleCondition): Predicate {
  const parts = partsOf(condition)
  return (interaction, activity) => {
    for (const part of parts) if (!part(interaction, activity)) return false
    return true
  }
}

function partsOf(condition: TagRuleCondition): Predicate[] {
  const { activityKinds, audiences, channels, facets, questionTypes, hours, weekdays, isOn, isLastSection } = condition
  const parts: (Predicate | false)[] = [
    !!activityKinds && ((_, activity) => !!activity && activityKinds.includes(activity.kind)),
    !!audiences && ((_, activity) => !!activity && audiences.includes(activity.audience)),
    !!channels && ((interaction) => interaction.kind === 'open' && channels.includes(interaction.channel)),
    !!facets && ((interaction) => interaction.kind === 'facet' && facets.includes(interaction.facet)),
    !!questionTypes && ((interaction, activity) => hasQuestionType(questionTypes, interaction, activity)),
    !!hours && (({ at }) => isWithinHours(hourOfDay(at), hours)),
    !!weekdays && (({ at }) => weekdays.includes(weekdayOf(at))),
    isOn !== undefined && ((interaction) => interaction.kind === 'favourite' && interaction.on === isOn),
    !!isLastSection &&
      ((interaction, activity) => interaction.kind === 'read' && interaction.section === activity?.lastSection),
    ...boundsOf(condition.atLeast, (value, bound) => value >= bound),
    ...boundsOf(condition.atMost, (value, bound) => value <= bound),
  ]
  return parts.filter((part): part is Predicate => part !== false)
}

function boundsOf(
  bounds: Partial<Record<Measure, number>> = {},
  isWithin: (value: number, bound: number) => boolean,
): Predicate[] {
  return Object.entries(bounds).map(([measure, bound]) => (interaction) => {
    const value = measureOf(measure as Measure, interaction)
    return value !== undefined && isWithin(value, bound)
  })
}

function isWithinHours(hour: number, [from, to]: [number, number]): boolean {
  return from < to ? hour >= from && hour < to : hour >= from || hour < to
}

function hasQuestionType(types: readonly string[], interaction: Interaction, activity?: TouchActivity): boolean {
  if (interaction.kind !== 'surveyAnswer') return false
  const asked = activity?.questions[interaction.question]
  return !!asked && types.includes(asked.type)
}

function measureOf(measure: Measure, interaction: Interaction): number | undefined {
  switch (measure) {
    case 'scorePercent':
      return interaction.kind === 'quizResult' ? (100 * interaction.score) / Math.max(1, interaction.outOf) : undefined
    case 'daysAhead':
      return interaction.kind === 'appointment'
        ? dayNumber(interaction.startsAt) - dayNumber(interaction.at)
        : undefined
    case 'choiceCount':
      return interaction.kind === 'surveyAnswer' ? interaction.choices.length : undefined
    default:
      return (interaction as Partial<Record<Measure, number>>)[measure]
  }
}
