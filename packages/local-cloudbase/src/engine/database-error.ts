import { Refusal } from '../refusal/refusal'

export type DatabaseErrorCode =
  | 'DATABASE_REQUEST_FAILED'
  | 'DATABASE_DUPLICATE_WRITE'
  | 'DATABASE_COLLECTION_NOT_EXIST'
  | 'DATABASE_COLLECTION_EXIST'
  | 'DATABASE_TRANSACTION_CONFLICT'
  | 'DATABASE_TRANSACTION_NOT_EXIST'

/** A refusal of the database in CloudBase's words. */
export class DatabaseError extends Refusal {
  constructor(
    override readonly code: DatabaseErrorCode,
    message: string,
  ) {
    super(code, message)
  }
}

export const failed = (message: string) => new DatabaseError('DATABASE_REQUEST_FAILED', `[FailedOperation] ${message}`)

/** Wording and code as on https://docs.cloudbase.net/error-code/DATABASE_DUPLICATE_WRITE. */
export const duplicateKey = (collection: string, index: string, value: unknown) =>
  new DatabaseError(
    'DATABASE_DUPLICATE_WRITE',
    `[FailedOperation.DuplicateWrite] multiple write errors: E11000 duplicate key error collection: ${collection} index: ${index} dup key: { ${JSON.stringify(value)} }`,
  )

export const collectionUnknown = (name: string) =>
  new DatabaseError(
    'DATABASE_COLLECTION_NOT_EXIST',
    `[ResourceNotFound] Db or Table not exist: ${name}. Please check your request, but if the problem cannot be solved, contact us.`,
  )

export const transactionConflict = () =>
  new DatabaseError(
    'DATABASE_TRANSACTION_CONFLICT',
    '[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others. Please check your request, but if the problem persists, contact us.',
  )

export const transactionUnknown = () =>
  new DatabaseError(
    'DATABASE_TRANSACTION_NOT_EXIST',
    '[ResourceNotFound.TransactionNotExist] Transaction does not exist: it ended, or ran out of time.',
  )
