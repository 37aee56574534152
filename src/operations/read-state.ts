import type { OperationError } from './call-operation'

export interface FailedRead {
  state: 'failed'
  error: OperationError
  retry: () => void
}

/** What every hook that reads something answers; they differ in what is ready. */
export type ReadState<Ready extends object = object> = { state: 'loading' } | FailedRead | ({ state: 'ready' } & Ready)
