import type { OutputOf } from '@contract/operation'
import { saveSurveyAnswers as operation } from '@contract/save-survey-answers'
import type { Activity } from '@domain/activity/activity'
import { refuseAnswers } from '@domain/activity/is-joinable'
import { participationId } from '@domain/participation/participation'
import { checkAnswers } from '@domain/survey/check-answers'
import { quizResult } from '@domain/survey/quiz-result'
import { findActivity } from '../../_runtime/activities'
import { answer } from '../../_runtime/answer'
import { database } from '../../_runtime/database'
import type { StoredSurveyResponse } from '../../_runtime/documents'
import { refuse } from '../../_runtime/refuse'
import { findConsented } from '../../_runtime/relationships'
import { findOrCreateLink } from '../../_runtime/share-links'
import { nextResponse, recordAnswers, storeResponse } from '../../_runtime/survey-responses'
import { requireDecentText } from '../../_runtime/wechat'

export const saveSurveyAnswers = answer(operation, async ({ input, personId, openid, now }) => {
  const { answers, finish } = input
  const link = await findOrCreateLink(input, now)
  const { agentId } = link
  const [activity, standing] = await Promise.all([
    findActivity(link.activityId),
    database.surveyResponses.find(participationId(link.activityId, personId)),
    findConsented(agentId, personId),
  ])
  const refusal =
    refuseAnswers(activity, now) ?? checkAnswers(activity, answers, { finish, standing: standing?.answers })
  if (refusal) refuse(refusal)
  await requireDecentText(
    openid,
    answers.map(({ text }) => text),
  )

  const place = { activity, personId, shareLinkId: link._id, now }
  if (standing) await recordAnswers(standing, place)
  const next = nextResponse(standing, { answers, finish }, place)
  if (next !== standing) {
    await storeResponse(standing, next)
    await recordAnswers(next, place)
  }
  return presentProgress(activity, next)
})

function presentProgress(
  activity: Activity,
  { finishedAt, answers }: StoredSurveyResponse,
): OutputOf<typeof operation> {
  const isFinished = finishedAt !== undefined
  return { isFinished, ...(isFinished && activity.kind === 'quiz' && { result: quizResult(activity, answers) }) }
}
