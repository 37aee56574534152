import type { Activity } from '@domain/activities/activity/activity'
import { touchActivity } from '@domain/activities/activity/touch-activity'
import type { StoredSurveyResponse } from '../../../database/collections/survey-responses'
import { database } from '../../_runtime/database'
import { refuse } from '../../_runtime/refuse'
import { appendEnvelope } from '../envelope/append-envelope'

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
  { activity, shareLinkId, now }: { activity: Activity; shareLinkId: string; now: number },
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
