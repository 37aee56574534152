import type { TagKey } from '../../words/tags/tag'

export const activityKinds = ['article', 'event', 'survey', 'quiz', 'greeting'] as const
export type ActivityKind = (typeof activityKinds)[number]
export const activityKindLabels: Record<ActivityKind, string> = {
  article: '文章',
  event: '线下活动',
  survey: '满意度调查',
  quiz: '小测验',
  greeting: '问候卡',
}

/** The three sources of customers, each served differently. */
export const audiences = ['acquaintance', 'referral', 'stranger'] as const
export type Audience = (typeof audiences)[number]
export const audienceLabels: Record<Audience, string> = { acquaintance: '缘故', referral: '转介', stranger: '陌生' }

/** A heading opens a section; read depth is captured by section. */
export type Block =
  | { id: string; type: 'heading'; text: string }
  | { id: string; type: 'text'; text: string }
  | { id: string; type: 'quote'; text: string }
  | { id: string; type: 'picture'; picture: string; caption?: string }
  | { id: string; type: 'video'; video: string; cover?: string; seconds: number }

export interface Choice {
  id: string
  text: string
  /** Tags this answer gives, origin `answered`. */
  tags?: TagKey[]
  /** In a quiz: whether this is the right answer. */
  isRight?: boolean
}

export type Question =
  | { id: string; type: 'rating'; title: string; required: boolean; lowLabel?: string; highLabel?: string }
  | { id: string; type: 'nps'; title: string; required: boolean }
  | { id: string; type: 'single'; title: string; required: boolean; choices: Choice[]; explanation?: string }
  | { id: string; type: 'multiple'; title: string; required: boolean; choices: Choice[] }
  | { id: string; type: 'text'; title: string; required: boolean; placeholder?: string }

export interface Schedule {
  startsAt: number
  endsAt: number
  registerBy: number
  place: string
  city: string
  capacity: number
}

export interface Activity {
  _id: string
  agentId: string
  kind: ActivityKind
  title: string
  summary: string
  /** A storage file id, or `art:<name>` for a drawing that ships with the app. */
  cover: string
  audience: Audience
  blocks: Block[]
  topics: TagKey[]
  questions: Question[]
  schedule?: Schedule
  /** After this instant the activity can be read but not joined. */
  closesAt?: number
  state: 'draft' | 'published' | 'cancelled'
  templateKey?: string
  createdAt: number
  updatedAt: number
}

export interface ActivityTemplate {
  key: string
  kind: ActivityKind
  audience: Audience
  title: string
  summary: string
  cover: string
  topics: TagKey[]
  blocks: Block[]
  questions: Question[]
  /** Why and when an agent would use it, one sentence. */
  useWhen: string
}
