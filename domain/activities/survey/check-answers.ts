import type { Activity, Question } from '../activity/activity'
import { answerAskedNow } from './answer-asked-now'
import type { Answer } from './survey-response'

export interface GivenAnswer {
  question: string
  choices?: string[]
  rating?: number
  text?: string
}

/**
 * Why answers cannot be saved, or null. `standing` are the answers saved before: together with the given ones they must
 * fill every required question when finishing.
 */
export function checkAnswers(
  activity: Pick<Activity, 'questions'>,
  given: readonly GivenAnswer[],
  { finish, standing = {} }: { finish: boolean; standing?: Record<string, Omit<Answer, 'at'>> },
): 'question_unknown' | 'answers_incomplete' | null {
  if (activity.questions.length === 0) return 'question_unknown'
  const questions = new Map(activity.questions.map((question) => [question.id, question]))
  if (given.some((answer) => !fits(answer, questions.get(answer.question)))) return 'question_unknown'
  if (!finish) return null
  const all: Record<string, Omit<Answer, 'at'>> = { ...standing }
  for (const answer of given) all[answer.question] = answer
  const isComplete = activity.questions.every(
    (question) => !question.required || answerAskedNow(question, all[question.id]),
  )
  return isComplete ? null : 'answers_incomplete'
}

/** An answer fits when its question exists and it holds what that type of question asks for, or nothing. */
function fits(answer: GivenAnswer, question: Question | undefined): boolean {
  switch (question?.type) {
    case 'rating':
      return !answer.choices?.length && !answer.text && isWithin(answer.rating, 1, 5)
    case 'nps':
      return !answer.choices?.length && !answer.text && isWithin(answer.rating, 0, 10)
    case 'text':
      return !answer.choices?.length && answer.rating === undefined
    case 'single':
    case 'multiple':
      return answer.rating === undefined && !answer.text && areChoices(answer.choices ?? [], question)
    default:
      return false
  }
}

function isWithin(rating: number | undefined, from: number, to: number): boolean {
  return rating === undefined || (rating >= from && rating <= to)
}

function areChoices(chosen: readonly string[], question: Extract<Question, { choices: unknown }>): boolean {
  const known = new Set(question.choices.map(({ id }) => id))
  const isOnce = new Set(chosen).size === chosen.length
  return isOnce && chosen.every((id) => known.has(id)) && (question.type === 'multiple' || chosen.length <= 1)
}
