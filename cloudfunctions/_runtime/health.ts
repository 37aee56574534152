import { database } from './database'
import { version } from './version'

/** The event every function answers without an identity. It tells nothing about anybody. */
export const healthOperation = 'health'

export interface Health {
  function: string
  version: string
  /** How long the database took for one count. */
  databaseMs: number
  /** Names of settings the function still lacks. */
  missingSettings: string[]
}

const neededSettings = ['SHUKE_PERSON_SECRET', 'SHUKE_ARCHIVE_KEY']

export function isHealthCheck(event: unknown): boolean {
  return typeof event === 'object' && event !== null && 'operation' in event && event.operation === healthOperation
}

/** Rejects when the database does not answer. */
export async function readHealth(functionName: string): Promise<Health> {
  const startedAt = Date.now()
  await database.people.count({ _id: healthOperation })
  return {
    function: functionName,
    version,
    databaseMs: Date.now() - startedAt,
    missingSettings: neededSettings.filter((name) => !process.env[name]),
  }
}
