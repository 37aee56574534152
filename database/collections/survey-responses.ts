import type { TouchActivity } from '@domain/activities/activity/touch-activity'
import type { SurveyResponse } from '@domain/activities/survey/survey-response'
import type { Interaction } from '@domain/log/kinds/interaction'
import { byPerson, collection, index, ofPair } from '../collection'

/** With the facts of its last revision, so that a repeated call can complete what a dead one left unrecorded. */
export interface StoredSurveyResponse extends SurveyResponse {
  facts: Interaction[]
  /** What they were about, of the activity as it was then. */
  asked?: TouchActivity
}

export const surveyResponses = collection<StoredSurveyResponse>({
  holds: 'answers, saved at each step',
  named: '`activityId:personId`',
  indexes: [index('activity', ['activityId', 1]), byPerson],
  about: ofPair,
  exported: { list: 4 },
  erased: 'removed',
  kept: { asLongAs: 'consent', because: 'whoever answered may change their answers' },
})
