import type { Activity, Block, Choice, Question, Schedule } from './activity'

/** An activity as a reader sees it. */
export interface ActivityView {
  activityId: string
  kind: Activity['kind']
  title: string
  summary: string
  cover: string
  blocks: Block[]
  questions: Question[]
  schedule?: Schedule
  closesAt?: number
  state: Activity['state']
}

/** What a reader gets: no owner's bookkeeping, no tags behind the answers, and no right answers before finishing. */
export function viewActivity(activity: Activity, { isFinished = false }: { isFinished?: boolean } = {}): ActivityView {
  const { _id, kind, title, summary, cover, blocks, questions, schedule, closesAt, state } = activity
  return {
    activityId: _id,
    kind,
    title,
    summary,
    cover,
    blocks,
    questions: questions.map((question) => viewQuestion(question, isFinished)),
    ...(schedule && { schedule }),
    ...(closesAt !== undefined && { closesAt }),
    state,
  }
}

function viewQuestion(question: Question, isFinished: boolean): Question {
  if (question.type === 'single') {
    const { explanation, choices, ...asked } = question
    const seen = { ...asked, choices: choices.map((choice) => viewChoice(choice, isFinished)) }
    return isFinished && explanation !== undefined ? { ...seen, explanation } : seen
  }
  if (question.type === 'multiple') {
    return { ...question, choices: question.choices.map((choice) => viewChoice(choice, isFinished)) }
  }
  return question
}

function viewChoice({ id, text, isRight }: Choice, isFinished: boolean): Choice {
  return isFinished && isRight !== undefined ? { id, text, isRight } : { id, text }
}
