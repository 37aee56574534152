import type { Channel } from '../../../domain/activities/share-link/channel'
import type { FacetKey } from '../../../domain/people/agent-profile/agent-profile'
import type { AppointmentManner } from '../../../domain/people/appointment/appointment'
import type { ActivityKey } from './activities'
import type { ExampleCustomer } from './customers'
import type { AgentKey } from './example-agent'

/** What somebody does from opening a link until leaving. */
export interface Doing {
  consents: boolean
  introduces: boolean
  sections: { section: string; depth: number; seconds: number }[]
  /** Visible time outside sections. */
  seconds: number
  facets: [facet: FacetKey, seconds: number][]
  favourite?: boolean
  shareTo?: { who: string; channel: Channel }[]
  register?: { headcount: number; remark?: string }
  answers?: { finishes: boolean; answers: SurveyAnswer[] }
  consult?: string
  talk?: { topic: string; manner: AppointmentManner; aheadDays: number; confirms?: boolean }
}

export interface SurveyAnswer {
  question: string
  choices?: string[]
  rating?: number
  text?: string
}

export interface Visit {
  at: number
  who: ExampleCustomer
  /** Whose customer they are here. */
  agent: AgentKey
  activity: ActivityKey
  link: { id: string; parentId?: string }
  channel: Channel
}

export const nothing: Doing = { consents: true, introduces: false, sections: [], seconds: 0, facets: [] }
