import type { OutputOf } from '@contract/operation'
import { saveSurveyAnswers as operation } from '@contract/survey/save-survey-answers'
import type { Activity } from '@domain/activities/activity/activity'
import { refuseAnswers } from '@domain/activities/activity/is-joinable'
import { checkAnswers } from '@domain/activities/survey/check-answers'
import { quizResult } from '@domain/activities/survey/quiz-result'
import { participationId } from '@domain/people/participation/participation'
import { answer } from '../../_runtime/answer'
import { database } from '../../_runtime/database'
import type { StoredSurveyResponse } from '../../_runtime/documents'
import { refuse } from '../../_runtime/refuse'
import { requireDecentText } from '../../_runtime/wechat'
import { findActivity } from '../../_store/activity/activities'
import { findConsented } from '../../_store/relationship/relationships'
import { findOrCreateLink } from '../../_store/share-link/share-links'
import { nextResponse, recordAnswers, storeResponse } from '../../_store/survey/survey-responses'

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
