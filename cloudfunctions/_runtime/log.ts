import type { Counters } from './counters'

/** One line of JSON per call. Never an openid, an id of a person, or anything somebody typed. */
export interface LogLine extends Counters {
  requestId: string
  function: string
  operation: string
  outcome: string
  ms: number
  defect?: { name: string; code?: string; message: string; at: string[] }
  count?: number
}

export function writeLog(line: LogLine): void {
  console.log(JSON.stringify(line))
}

const idForm = /[A-Za-z0-9_+/=-]{10,}/g
const typedForm = /[^\x20-\x7e]+/g

export function describeDefect(error: unknown): NonNullable<LogLine['defect']> {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error))
  const code = typeof error === 'object' && error !== null && 'code' in error ? { code: String(error.code) } : {}
  return {
    name,
    ...code,
    // Messages of the database quote keys and values: ids and anything not ASCII are blotted out.
    message: message.replace(idForm, '…').replace(typedForm, '…').slice(0, 200),
    at: (stack ?? '')
      .split('\n')
      .filter((line) => line.trimStart().startsWith('at '))
      .slice(0, 4)
      .map((line) => line.trim().replace(/\(?\/.*\//, '(')),
  }
}
