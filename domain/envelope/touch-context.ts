import type { Activity, ActivityKind, Audience, Question } from '../activity/activity'
import type { TagKey } from '../tagging/tag'

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
  /** Headings by block id; what a `read` interaction's section is called. */
  sections: Record<string, string>
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
    sections: Object.fromEntries(
      activity.blocks.flatMap((block) => (block.type === 'heading' ? [[block.id, block.text]] : [])),
    ),
    questions: Object.fromEntries(activity.questions.map((question) => [question.id, touchQuestion(question)])),
  }
}

function touchQuestion(question: Question): TouchQuestion {
  const choices = question.type === 'single' || question.type === 'multiple' ? question.choices : []
  return {
    title: question.title,
    type: question.type,
    choices: Object.fromEntries(choices.map(({ id, text, tags = [] }) => [id, { text, tags }])),
  }
}
