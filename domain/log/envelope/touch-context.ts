import type { TouchActivity } from '../../activities/activity/touch-activity'
import type { Interaction } from '../kinds/interaction'

/** Between whom an interaction happened, and in which activity; without one when an agent notes a meeting. */
export interface TouchContext {
  agentId: string
  personId: string
  shareLinkId?: string
  activity?: TouchActivity
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
