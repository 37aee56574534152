import type { OperationOutput } from '@contract/operations'

export type ActivityResult = OperationOutput<'getActivityResult'>
