import type { Activity } from '@domain/activities/activity/activity'
import { type TouchActivity, touchActivity } from '@domain/activities/activity/touch-activity'
import type { GivenAnswer } from '@domain/activities/survey/check-answers'
import { quizResult } from '@domain/activities/survey/quiz-result'
import type { Answer } from '@domain/activities/survey/survey-response'
import { touchedPart } from '@domain/log/envelope/touch-context'
import type { Interaction } from '@domain/log/kinds/interaction'
import { participationId } from '@domain/people/participation/participation'
import { database } from '../../_runtime/database'
import type { StoredSurveyResponse } from '../../_runtime/documents'
import { refuse } from '../../_runtime/refuse'
import { appendEnvelope } from '../envelope/append-envelope'

interface Place {
  activity: Activity
  personId: string
  shareLinkId: string
  now: number
}

/** The response after these answers, with the facts that differ; the same one when nothing differs. */
export function nextResponse(
  standing: StoredSurveyResponse | null,
  given: { answers: readonly GivenAnswer[]; finish: boolean },
  { activity, personId, now }: Place,
): StoredSurveyResponse {
  const before = standing?.answers ?? {}
  const changed = given.answers.filter((each) => !isSame(each, before[each.question]))
  const finishes = given.finish && standing?.finishedAt === undefined
  if (standing && changed.length === 0 && !finishes) return standing

  const asked = touchActivity(activity)
  const facts: Interaction[] = changed.map((each) => factOf(each, before[each.question], now))
  const answered = changed.map((each, index) => [
    each.question,
    toAnswer(each, touchedPart(asked, facts.slice(index, index + 1)), now),
  ])
  const answers: Record<string, Answer> = { ...before, ...Object.fromEntries(answered) }
  if (finishes) facts.push(...finishFacts(activity, answers, now))
  return {
    _id: participationId(activity._id, personId),
    activityId: activity._id,
    agentId: activity.agentId,
    personId,
    revision: (standing?.revision ?? 0) + 1,
    answers,
    startedAt: standing?.startedAt ?? now,
    ...(given.finish || standing?.finishedAt !== undefined ? { finishedAt: standing?.finishedAt ?? now } : {}),
    facts,
    asked: touchedPart(asked, facts),
  }
}

/** Writes the response if it is still the one that was read. */
export async function storeResponse(standing: StoredSurveyResponse | null, next: StoredSurveyResponse): Promise<void> {
  const { _id, ...fields } = next
  const isStored = standing
    ? await database.surveyResponses.update({ _id, revision: standing.revision }, { $set: fields })
    : await database.surveyResponses.add(next)
  if (!isStored) refuse('busy')
}

/** Appends the facts of the last revision; repeating it changes nothing. */
export async function recordAnswers(
  response: StoredSurveyResponse,
  { activity, shareLinkId, now }: Place,
): Promise<void> {
  const { agentId, personId, revision, facts, asked = touchActivity(activity) } = response
  if (facts.length === 0) return
  const outcome = await appendEnvelope({
    agentId,
    personId,
    activity: asked,
    shareLinkId,
    source: `survey-${activity._id}`,
    sequence: revision,
    interactions: facts,
    receivedAt: now,
  })
  if (outcome === 'consentMissing') refuse('consent_missing')
}

function toAnswer({ choices, rating, text }: GivenAnswer, asked: TouchActivity, at: number): Answer {
  return {
    ...(choices && { choices }),
    ...(rating !== undefined && { rating }),
    ...(text !== undefined && { text }),
    at,
    asked,
  }
}

function isSame({ choices = [], rating, text }: GivenAnswer, before: Answer | undefined): boolean {
  return (
    before !== undefined &&
    before.rating === rating &&
    before.text === text &&
    JSON.stringify(before.choices ?? []) === JSON.stringify(choices)
  )
}

/** What somebody wrote in words stays in the response alone. */
function factOf({ question, choices = [], rating }: GivenAnswer, before: Answer | undefined, at: number): Interaction {
  const replaced = before && {
    choices: before.choices ?? [],
    ...ratingOf(before.rating),
    at: before.at,
    ...(before.asked && { asked: before.asked }),
  }
  return { kind: 'surveyAnswer', at, question, choices, ...ratingOf(rating), ...(replaced && { replaced }) }
}

function ratingOf(rating: number | undefined): { rating?: number } {
  return rating === undefined ? {} : { rating }
}

function finishFacts(activity: Activity, answers: Record<string, Answer>, at: number): Interaction[] {
  if (activity.kind !== 'quiz') return [{ kind: 'surveyFinish', at }]
  const { score, outOf } = quizResult(activity, answers)
  return [
    { kind: 'surveyFinish', at },
    { kind: 'quizResult', at, score, outOf },
  ]
}
