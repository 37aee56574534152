import type { ActivityKind } from '../../../activities/activity/activity'
import type { TouchActivity, TouchQuestion } from '../../../activities/activity/touch-activity'
import type { TagKey } from '../../../words/tags/tag'
import type { Interaction } from '../../kinds/interaction'
import type { TagRuleExample } from '../tag-rule'

/** An instant in China, for example `2026-03-04 21:40` (a Wednesday). */
export function on(time: string): number {
  return Date.parse(`${time.replace(' ', 'T')}:00+08:00`)
}

const wednesdayAfternoon = on('2026-03-04 15:20')

/** One interaction, on a Wednesday afternoon unless it says otherwise. */
export function did<Kind extends Interaction['kind']>(
  kind: Kind,
  ...[fields]: Rest<Omit<Extract<Interaction, { kind: Kind }>, 'kind' | 'at'> & { at?: number }>
): Interaction {
  return { kind, at: wednesdayAfternoon, ...fields } as Interaction
}

type Rest<Fields> = Record<string, never> extends Fields ? [fields?: Fields] : [fields: Fields]

/** An activity to do it in. */
export function inActivity(kind: ActivityKind, title: string, more: Partial<TouchActivity> = {}): TouchActivity {
  return {
    activityId: 'exampleActivity1',
    kind,
    title,
    audience: 'acquaintance',
    topics: [],
    sections: { s1: '从一件小事说起', s2: '接下来做什么' },
    lastSection: 's2',
    questions: {},
    ...more,
  }
}

export function about(title: string, ...topics: TagKey[]): TouchActivity {
  return inActivity('article', title, { topics })
}

/** A survey with one question. */
export function asking(question: TouchQuestion): TouchActivity {
  return inActivity('survey', '服务满意度小调查', { questions: { q1: question } })
}

/** A reading of so many seconds at such a time. */
export function reading(seconds: number, activity?: TouchActivity, time?: string): TagRuleExample {
  return {
    interaction: did('dwell', { seconds, ...(time !== undefined && { at: on(time) }) }),
    ...(activity && { activity }),
  }
}
