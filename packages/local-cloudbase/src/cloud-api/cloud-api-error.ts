import { Refusal } from '../refusal/refusal'

/** A refusal as Tencent's cloud API words it. */
export class CloudApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
  }
}

export const invalidParameter = (message: string) => new CloudApiError('InvalidParameter', message)

/** The database's refusals under the cloud API's names; anything else stays what it is. */
export function toCloudApiError(error: unknown): unknown {
  if (!(error instanceof Refusal)) return error
  if (error.code === 'DATABASE_COLLECTION_NOT_EXIST') return new CloudApiError('ResourceNotFound', error.message)
  if (error.code === 'DATABASE_COLLECTION_EXIST') return new CloudApiError('ResourceInUse', error.message)
  if (error.code === 'INVALID_PARAM') return invalidParameter(error.message)
  return new CloudApiError('FailedOperation', error.message)
}
