import { DatabaseError, failed } from './database-error'

/** mingo throws errors of its own and TypeErrors for operators used wrongly: the caller's mistake, not ours. */
export function judged<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw error instanceof DatabaseError ? error : failed((error as Error).message)
  }
}
