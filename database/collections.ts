// Made from the files of database/collections/ by `npm run derive`; not edited by hand.
import { activities } from './collections/activities'
import { agents } from './collections/agents'
import { anonymousCounters } from './collections/anonymous-counters'
import { appointments } from './collections/appointments'
import { archives } from './collections/archives'
import { consultations } from './collections/consultations'
import { envelopes } from './collections/envelopes'
import { foldVersions } from './collections/fold-versions'
import { noticeAllowances } from './collections/notice-allowances'
import { notices } from './collections/notices'
import { participations } from './collections/participations'
import { people } from './collections/people'
import { pictureChecks } from './collections/picture-checks'
import { quotas } from './collections/quotas'
import { relationships } from './collections/relationships'
import { seatPlans } from './collections/seat-plans'
import { shareLinks } from './collections/share-links'
import { surveyResponses } from './collections/survey-responses'
import { talkSlots } from './collections/talk-slots'
import { timerProgress } from './collections/timer-progress'
import { unusedFiles } from './collections/unused-files'

/** Every collection of the product. Deploying, the database of the functions, erasing and exporting follow from it. */
export const collections = {
  activities,
  agents,
  anonymousCounters,
  appointments,
  archives,
  consultations,
  envelopes,
  foldVersions,
  noticeAllowances,
  notices,
  participations,
  people,
  pictureChecks,
  quotas,
  relationships,
  seatPlans,
  shareLinks,
  surveyResponses,
  talkSlots,
  timerProgress,
  unusedFiles,
}
export type CollectionName = keyof typeof collections
