import type { Question } from '../activity/activity'
import type { Answer } from './survey-response'

type Given = Pick<Answer, 'choices' | 'rating' | 'text' | 'asked'>

/** What of an answer still answers the question as it is asked now; undefined when nothing does. It may have been edited since. */
export function answerAskedNow<Some extends Given>(question: Question, answer: Some | undefined): Some | undefined {
  if (!answer) return undefined
  const typeThen = answer.asked?.questions[question.id]?.type
  if (typeThen !== undefined && typeThen !== question.type) return undefined
  const { choices: _choices, rating: _rating, text: _text, ...rest } = answer
  const given = partAsked(question, answer)
  return given && ({ ...rest, ...given } as Some)
}

function partAsked(question: Question, { choices = [], rating, text }: Given): Given | undefined {
  switch (question.type) {
    case 'rating':
      return isWithin(rating, 1, 5) ? { rating } : undefined
    case 'nps':
      return isWithin(rating, 0, 10) ? { rating } : undefined
    case 'text':
      return text?.trim() ? { text } : undefined
    default: {
      const known = choices.filter((chosen) => question.choices.some(({ id }) => id === chosen))
      return known.length > 0 ? { choices: question.type === 'single' ? known.slice(0, 1) : known } : undefined
    }
  }
}

function isWithin(rating: number | undefined, from: number, to: number): boolean {
  return rating !== undefined && rating >= from && rating <= to
}
