import type { TagKey } from '../../words/tags/tag'
import type { Activity, ActivityKind, Audience, Question } from './activity'
import { sectionsOf } from './sections'

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
