import type { Activity } from '@domain/activities/activity/activity'
import type { TouchActivity } from '@domain/activities/activity/touch-activity'
import type { PictureCheck } from '@domain/activities/picture/picture-check'
import type { ShareLink } from '@domain/activities/share-link/share-link'
import type { SurveyResponse } from '@domain/activities/survey/survey-response'
import type { Envelope } from '@domain/log/envelope/envelope'
import type { FoldScale } from '@domain/log/folding/fold-version'
import type { Interaction } from '@domain/log/kinds/interaction'
import type { AgentProfile } from '@domain/people/agent-profile/agent-profile'
import type { Appointment } from '@domain/people/appointment/appointment'
import type { Participation } from '@domain/people/participation/participation'
import type { Person } from '@domain/people/person/person'
import type { Quota } from '@domain/people/quota/quota'
import type { Relationship } from '@domain/people/relationship/relationship'
import type { NoticeTemplate } from '../_store/notice/notice-template'

/** Seats of one event. One document, so that a conditional update keeps the capacity. `_id` is the activityId. */
export interface SeatPlan {
  _id: string
  taken: number
  seats: Record<string, number>
}

/** Passers-by who did not agree, spread over shards so that no document is hot. `_id` is `activityId:shard`. */
export interface AnonymousCounter {
  _id: string
  activityId: string
  opens: number
}

/** `fields` holds each field sealed on its own, so nothing typed about a person lies readable in the database. */
export interface StoredArchive {
  _id: string
  agentId: string
  personId: string
  fields: Record<string, string>
  updatedAt: number
}

/** With the facts of its last revision, so that a repeated call can complete what a dead one left unrecorded. */
export interface StoredSurveyResponse extends SurveyResponse {
  facts: Interaction[]
  /** What they were about, of the activity as it was then. */
  asked?: TouchActivity
}

/** One hour of an agent's that is taken by a talk. `_id` is `agentId:startsAt`. */
export interface TalkSlot {
  _id: string
  agentId: string
  personId: string
  appointmentId: string
  takenAt: number
}

/** A question to the agent. `_id` is `personId:messageId`. */
export interface Consultation {
  _id: string
  agentId: string
  personId: string
  /** Counts the pair's questions; numbers the ledger's envelopes. */
  number: number
  activityId?: string
  text: string
  at: number
}

/** How many messages a person still allows about one agent. `_id` is `agentId:personId:template`. */
export interface NoticeAllowance {
  _id: string
  agentId: string
  personId: string
  template: NoticeTemplate
  remaining: number
  /** Choices already counted, newest last. */
  choiceIds: string[]
}

/** One subscription message, made once (`_id` names its reason) and sent at most once. */
export interface Notice {
  _id: string
  agentId: string
  personId: string
  template: NoticeTemplate
  page: string
  data: Record<string, { value: string }>
  state: 'sending' | 'sent' | 'failed'
  dueAt: number
}

/** A file that a document of the agent's showed and no longer does. `_id` is the file's. */
export interface LeftFile {
  _id: string
  agentId: string
  personId: string
  leftAt: number
}

/** How far a task of the timer has come that looks at everything bit by bit. `_id` is its name. */
export interface SweepPlace {
  _id: string
  /** An instant, or the id of a link: neither says anything about a person. */
  after: number | string
  at: number
}

/** What a version of the folds counts with, and since when it holds. `_id` is the version. */
export interface FoldVersionClaim {
  _id: string
  /** When the instance began that last claimed it. */
  claimedAt: number
  scale: FoldScale
}

export interface Documents {
  people: Person
  agents: AgentProfile
  activities: Activity
  seatPlans: SeatPlan
  anonymousCounters: AnonymousCounter
  shareLinks: ShareLink
  envelopes: Envelope
  relationships: Relationship
  participations: Participation
  archives: StoredArchive
  surveyResponses: StoredSurveyResponse
  appointments: Appointment
  talkSlots: TalkSlot
  consultations: Consultation
  noticeAllowances: NoticeAllowance
  notices: Notice
  quotas: Quota
  pictureChecks: PictureCheck
  leftFiles: LeftFile
  sweepPlaces: SweepPlace
  foldVersions: FoldVersionClaim
}
