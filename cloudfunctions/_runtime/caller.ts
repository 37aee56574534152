import { randomUUID } from 'node:crypto'

/** What the platform says about one call. Only the invocation context counts: `process.env` of a reused instance may
 * still hold the previous caller, and whatever is in the event was written by the phone. */
export interface Invocation {
  requestId: string
  openid: string | null
  isTimer: boolean
}

const openidForm = /^[A-Za-z0-9_-]{1,128}$/

export function readInvocation(context: unknown): Invocation {
  const record = isRecord(context) ? context : {}
  const environment = readEnvironment(record)
  const openid = environment.WX_OPENID
  return {
    requestId: typeof record.request_id === 'string' ? record.request_id : randomUUID(),
    openid: typeof openid === 'string' && openidForm.test(openid) ? openid : null,
    isTimer: environment.TRIGGER_SRC === 'timer',
  }
}

/** Newer hosts send `environment` as JSON, older ones `environ` as `KEY=value;KEY=value`. */
function readEnvironment({ environment, environ }: Record<string, unknown>): Record<string, unknown> {
  if (typeof environment === 'string') return parseJsonRecord(environment)
  if (typeof environ !== 'string') return {}
  const pairs = environ.split(';').map((pair) => {
    const equals = pair.indexOf('=')
    return equals < 0 ? ['', ''] : [pair.slice(0, equals), pair.slice(equals + 1)]
  })
  return Object.fromEntries(pairs)
}

function parseJsonRecord(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    return isRecord(value) ? value : {}
  } catch {
    return {}
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
