import type { ActivityTemplate } from '../activity/activity'
import { childFirstCover } from './article-child-first-cover'
import { howAClaimGoes } from './article-how-a-claim-goes'
import { isMedicareEnough } from './article-is-medicare-enough'
import { readCheckupReport } from './article-read-checkup-report'
import { threeQuestionsForOldAge } from './article-three-questions-for-old-age'
import { cityTrail } from './event-city-trail'
import { familyKiteDay } from './event-family-kite-day'
import { policyTea } from './event-policy-tea'
import { afterMeetingGreeting } from './greeting-after-meeting'
import { birthdayGreeting } from './greeting-birthday'
import { midAutumnGreeting } from './greeting-mid-autumn'
import { newSeasonGreeting } from './greeting-new-season'
import { familyMoneyQuiz } from './quiz-family-money'
import { medicareQuiz } from './quiz-medicare'
import { afterEvent } from './survey-after-event'
import { serviceFeeling } from './survey-service-feeling'
import { whatYouCare } from './survey-what-you-care'

/** The gallery an agent starts from, in the order it is shown. */
export const activityTemplates: readonly ActivityTemplate[] = [
  childFirstCover,
  readCheckupReport,
  isMedicareEnough,
  threeQuestionsForOldAge,
  howAClaimGoes,
  familyKiteDay,
  policyTea,
  cityTrail,
  serviceFeeling,
  afterEvent,
  whatYouCare,
  medicareQuiz,
  familyMoneyQuiz,
  afterMeetingGreeting,
  midAutumnGreeting,
  birthdayGreeting,
  newSeasonGreeting,
]

/** The template an activity was made from, or undefined for a blank one. */
export function findTemplate(key: string): ActivityTemplate | undefined {
  return activityTemplates.find((template) => template.key === key)
}
