import type { ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import type { Fault } from './fault'
import type { Reply } from './forward'
import type { HoldBack } from './hold-back'

interface Way {
  forward: () => Promise<Reply>
  holdBack: HoldBack
  /** The caller's side; destroyed where the connection breaks. */
  response: ServerResponse
}

/** Lets one call go through its fault. Answers what its caller hears, or null when that is nothing. */
export async function applyFault(fault: Fault | null, { forward, holdBack, response }: Way): Promise<Reply | null> {
  switch (fault?.kind) {
    case undefined:
      return forward()
    case 'dropBefore':
      response.destroy()
      return null
    case 'dropAfter':
      await forward()
      response.destroy()
      return null
    case 'dropThenApply':
      response.destroy()
      await pause(fault.wait)
      await forward()
      return null
    case 'delay':
      await pause(fault.wait)
      return forward()
    case 'reorder':
      await holdBack.wait(fault.behind)
      return forward()
    case 'duplicate': {
      const [first, second] = await Promise.all([forward(), forward()])
      return fault.answersSecond ? second : first
    }
    case 'errorBefore':
      return gatewayError(fault.status)
    case 'errorAfter':
      await forward()
      return gatewayError(fault.status)
    case 'conflict':
      return writeConflict
  }
}

function gatewayError(status: number): Reply {
  return { status, headers: { 'content-type': 'text/html' }, body: Buffer.from(`<h1>${status}</h1>`) }
}

const writeConflict: Reply = {
  status: 200,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: Buffer.from(
    JSON.stringify({
      requestId: 'conflict',
      code: 'DATABASE_REQUEST_FAILED',
      message: '[FailedOperation] WriteConflict: this operation conflicted with another operation, please retry',
    }),
  ),
}
