import { Refusal } from '../refusal/refusal'
import { failed } from './database-error'

/** mingo throws errors of its own and TypeErrors for operators used wrongly: the caller's mistake, not ours. */
export function misuseAsRefusal<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw error instanceof Refusal ? error : failed((error as Error).message)
  }
}
