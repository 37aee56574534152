import type { TouchActivity } from '../activity/touch-activity'

export interface Answer {
  choices?: string[]
  rating?: number
  text?: string
  at: number
  /** What the question said when it was answered. */
  asked?: TouchActivity
}

/** One person's answers to one activity, saved at each step. `_id` is `activityId:personId`. */
export interface SurveyResponse {
  _id: string
  activityId: string
  agentId: string
  personId: string
  /** Counts saves; also numbers the ledger's envelopes. */
  revision: number
  answers: Record<string, Answer>
  startedAt: number
  finishedAt?: number
}
