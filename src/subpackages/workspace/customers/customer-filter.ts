import type { OperationInput, OperationOutput } from '@contract/operations'
import type { Audience } from '@domain/activities/activity/activity'

type Query = OperationInput<'listEngaged'>
export type OfferedChoices = NonNullable<OperationOutput<'listEngaged'>['filters']>

/** Which part of the board an agent looks at. */
export interface CustomerFilter {
  order: Query['order']
  search: string
  unreadOnly: boolean
  stage?: NonNullable<Query['stage']>
  audience?: Audience
  tag?: OfferedChoices['tags'][number]
  activity?: OfferedChoices['activities'][number]
}
export type Narrowing = 'stage' | 'audience' | 'tag' | 'activity'

export const noFilter: CustomerFilter = { order: 'warmest', search: '', unreadOnly: false }
