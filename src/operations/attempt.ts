import { say } from '@/platform/dialogs/notify'
import { asOperationError, type OperationError } from './call-operation'

/**
 * Does what may be refused, and answers whether it was done. When not, the person is told why: in a line that goes away,
 * or by `tell`.
 */
export async function attempt(
  act: () => Promise<unknown>,
  tell: (words: string, error: OperationError) => void = say,
): Promise<boolean> {
  try {
    await act()
    return true
  } catch (reason) {
    const error = asOperationError(reason)
    tell(error.message, error)
    return false
  }
}
