import type { Activity, ActivityKind, Audience, Question } from '../../activities/activity/activity'
import { sectionsOf } from '../../activities/activity/sections'
import type { TagKey } from '../../words/tags/tag'
import type { Interaction } from '../kinds/interaction'

export interface TouchQuestion {
  title: string
  type: Question['type']
  choices: Record<string, { text: string; tags: TagKey[] }>
}

/** What tags and words need to know about an activity; small enough to be cached in a function's instance. */
export interface TouchActivity {
  activityId: string
  kind: ActivityKind
  title: string
  audience: Audience
  topics: TagKey[]
  city?: string
  /** What a `read` interaction's section is called; empty where the content has but one section without a heading. */
  sections: Record<string, string>
  /** Whoever has read this section has read to the end; absent without any content. */
  lastSection?: string
  questions: Record<string, TouchQuestion>
}

/** Between whom an interaction happened, and in which activity; without one when an agent notes a meeting. */
export interface TouchContext {
  agentId: string
  personId: string
  shareLinkId?: string
  activity?: TouchActivity
}

export function touchActivity(activity: Activity): TouchActivity {
  return {
    activityId: activity._id,
    kind: activity.kind,
    title: activity.title,
    audience: activity.audience,
    topics: activity.topics,
    ...(activity.schedule && { city: activity.schedule.city }),
    ...namedSections(activity),
    questions: Object.fromEntries(activity.questions.map((question) => [question.id, touchQuestion(question)])),
  }
}

function namedSections({ blocks }: Pick<Activity, 'blocks'>): Pick<TouchActivity, 'sections' | 'lastSection'> {
  const sections = sectionsOf(blocks)
  const last = sections.at(-1)
  if (!last) return { sections: {} }
  const isOneWhole = sections.length === 1 && last.heading === undefined
  const named = isOneWhole ? [] : sections.map(({ id, heading = '开头' }) => [id, heading])
  return { sections: Object.fromEntries(named), lastSection: last.id }
}

function touchQuestion(question: Question): TouchQuestion {
  const choices = question.type === 'single' || question.type === 'multiple' ? question.choices : []
  return {
    title: question.title,
    type: question.type,
    choices: Object.fromEntries(choices.map(({ id, text, tags = [] }) => [id, { text, tags }])),
  }
}

/**
 * As much of an activity as these interactions touch: folding with it says the same as folding with the whole. Kept with an
 * envelope, so that a later edit of the activity does not change what people were told then.
 */
export function touchedPart(activity: TouchActivity, interactions: readonly Interaction[]): TouchActivity {
  const read = new Set(interactions.flatMap((each) => (each.kind === 'read' ? each.section : [])))
  const answers = interactions.filter((each) => each.kind === 'surveyAnswer')
  const answered = new Set(answers.map(({ question }) => question))
  const chosen = new Set(answers.flatMap(({ choices, replaced }) => [...choices, ...(replaced?.choices ?? [])]))
  const questions = pick(activity.questions, answered).map(([id, question]) => [
    id,
    { ...question, choices: Object.fromEntries(pick(question.choices, chosen)) },
  ])
  return {
    ...activity,
    sections: Object.fromEntries(pick(activity.sections, read)),
    questions: Object.fromEntries(questions),
  }
}

function pick<Value>(record: Record<string, Value>, names: ReadonlySet<string>): [string, Value][] {
  return Object.entries(record).filter(([name]) => names.has(name))
}
