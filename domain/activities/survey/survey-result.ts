import type { Activity, Question } from '../activity/activity'
import { answerAskedNow } from './answer-asked-now'
import type { Answer, SurveyResponse } from './survey-response'

export interface QuestionResult {
  question: string
  title: string
  type: Question['type']
  answered: number
  /** Ratings only, one decimal. */
  average?: number
  /** For ratings the marks that were given, the best first. */
  choices: { text: string; count: number }[]
  /** Whoever writes words is named by the caller, who knows names. */
  texts: { personId: string; text: string }[]
}

export interface SurveyResult {
  started: number
  finished: number
  /** Customer satisfaction: percent of ratings of 4 or 5. */
  csat?: number
  /** Net promoter score, −100..100: percent of 9–10 less percent of 0–6 (Reichheld, 2003). */
  nps?: number
  questions: QuestionResult[]
}

type Response = Pick<SurveyResponse, 'personId' | 'answers' | 'finishedAt'>

export function surveyResult(activity: Pick<Activity, 'questions'>, responses: readonly Response[]): SurveyResult {
  const csat = shareOf(ratingsOf(activity, responses, 'rating'), (rating) => rating >= 4)
  const nps = netPromoters(ratingsOf(activity, responses, 'nps'))
  return {
    started: responses.length,
    finished: responses.filter(({ finishedAt }) => finishedAt !== undefined).length,
    ...(csat !== undefined && { csat: Math.round(csat) }),
    ...(nps !== undefined && { nps: Math.round(nps) }),
    questions: activity.questions.map((question) => questionResult(question, responses)),
  }
}

function ratingsOf(
  { questions }: Pick<Activity, 'questions'>,
  responses: readonly Response[],
  type: Question['type'],
): number[] {
  const asked = questions.filter((question) => question.type === type)
  return asked.flatMap((question) =>
    responses.flatMap(({ answers }) => answerAskedNow(question, answers[question.id])?.rating ?? []),
  )
}

function netPromoters(ratings: readonly number[]): number | undefined {
  const promoters = shareOf(ratings, (rating) => rating >= 9)
  const detractors = shareOf(ratings, (rating) => rating <= 6)
  return promoters === undefined || detractors === undefined ? undefined : promoters - detractors
}

/** Percent, or undefined of nothing. */
function shareOf(ratings: readonly number[], counts: (rating: number) => boolean): number | undefined {
  return ratings.length === 0 ? undefined : (100 * ratings.filter(counts).length) / ratings.length
}

function questionResult(question: Question, responses: readonly Response[]): QuestionResult {
  const given = responses.flatMap(({ personId, answers }) => {
    const answer = answerAskedNow(question, answers[question.id])
    return answer ? [{ personId, answer }] : []
  })
  const ratings = given.flatMap(({ answer }) => answer.rating ?? [])
  const mean = ratings.reduce((sum, rating) => sum + rating, 0) / ratings.length
  return {
    question: question.id,
    title: question.title,
    type: question.type,
    answered: given.length,
    ...(ratings.length > 0 && { average: Math.round(mean * 10) / 10 }),
    choices: ratings.length > 0 ? markCounts(ratings) : choiceCounts(question, given),
    texts: given.flatMap(({ personId, answer }) => (answer.text ? [{ personId, text: answer.text }] : [])),
  }
}

function markCounts(ratings: readonly number[]): { text: string; count: number }[] {
  const marks = [...new Set(ratings)].sort((a, b) => b - a)
  return marks.map((mark) => ({ text: `${mark} 分`, count: ratings.filter((rating) => rating === mark).length }))
}

function choiceCounts(question: Question, given: readonly { answer: Answer }[]): { text: string; count: number }[] {
  if (question.type !== 'single' && question.type !== 'multiple') return []
  return question.choices.map(({ id, text }) => ({
    text,
    count: given.filter(({ answer }) => answer.choices?.includes(id)).length,
  }))
}
