import type { Activity, Question } from '../activity/activity'
import type { Answer } from './survey-response'

export interface QuizResult {
  score: number
  outOf: number
  words: string
  questions: { question: string; isRight: boolean; rightChoices: string[]; explanation: string }[]
}

type ChoiceQuestion = Extract<Question, { type: 'single' | 'multiple' }>

/** Marks a quiz: a question counts when exactly its right choices were chosen. Questions without a right choice do not count. */
export function quizResult(
  activity: Pick<Activity, 'questions'>,
  answers: Record<string, Pick<Answer, 'choices'>>,
): QuizResult {
  const questions = activity.questions.filter(isMarked).map((question) => {
    const rightChoices = question.choices.filter(({ isRight }) => isRight).map(({ id }) => id)
    return {
      question: question.id,
      isRight: isSameSet(rightChoices, answers[question.id]?.choices ?? []),
      rightChoices,
      explanation: question.type === 'single' ? (question.explanation ?? '') : '',
    }
  })
  const score = questions.filter(({ isRight }) => isRight).length
  return { score, outOf: questions.length, words: sayScore(score, questions.length), questions }
}

function isMarked(question: Question): question is ChoiceQuestion {
  return (question.type === 'single' || question.type === 'multiple') && question.choices.some(({ isRight }) => isRight)
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id))
}

/** Said beside the figures, which it does not repeat. */
function sayScore(score: number, outOf: number): string {
  if (outOf === 0) return '感谢参与'
  const share = score / outOf
  if (share === 1) return '全部答对，真厉害'
  if (share >= 0.6) return '懂得不少'
  return share > 0 ? '看看解析会有收获' : '没关系，看完解析就明白了'
}
