import { answerText, readBody } from '../http/answers'
import type { Exchange, Route } from '../http/router'
import { HttpRefusal } from '../refusal/http-refusal'
import { invalid } from '../refusal/refusal'
import type { ActionHandler } from '../sdk-endpoint/sdk-endpoint'
import { type Caller, type FunctionHost, FunctionUnknown } from './function-host'
import { FunctionFailure } from './function-instance'

/** The most a mini program may send in one call. */
const largestEvent = 1024 * 1024
const openidForm = /^[A-Za-z0-9_-]{1,128}$/

/** Functions as a mini program, another function or a timer calls them. */
export class FunctionEndpoint {
  constructor(
    private readonly host: FunctionHost,
    private readonly now: () => number,
  ) {}

  readonly actions: Record<string, ActionHandler> = {
    'functions.invokeFunction': async ({ fields }) => {
      const event = fields.request_data ? parseEvent(String(fields.request_data), invalid) : {}
      const name = String(fields.function_name)
      try {
        const { result } = await this.host.call(name, event, { trigger: 'function' })
        return { data: { response_data: result } }
      } catch (error) {
        if (error instanceof FunctionUnknown) return { code: 'FUNCTION_NOT_FOUND', message: error.message }
        if (error instanceof FunctionFailure) return { code: 'FUNCTION_INVOCATION_FAILED', message: error.message }
        throw error
      }
    },
  }

  readonly routes: readonly Route[] = [
    { method: 'POST', prefix: '/functions', handler: (exchange) => this.callFromPhone(exchange) },
    { method: 'POST', prefix: '/timers', handler: (exchange) => this.callFromTimer(exchange) },
  ]

  /** Answers as `wx.cloud.callFunction` would; the openid comes from the header, as WeChat would add it. */
  private async callFromPhone({ request, response, rest: name }: Exchange): Promise<void> {
    const openid = request.headers['x-local-openid']
    if (openid !== undefined && (typeof openid !== 'string' || !openidForm.test(openid))) {
      throw new HttpRefusal(400, 'x-local-openid holds 1 to 128 letters, digits, - or _')
    }
    const body = await readBody(request, largestEvent)
    const event = body.length === 0 ? {} : parseEvent(body.toString('utf8'), (words) => new HttpRefusal(400, words))
    await this.answer(response, name, event, { openid, trigger: 'miniProgram' })
  }

  /** Fires a function's timer by hand: its first trigger, or the one named in the query (`?trigger=`). */
  private async callFromTimer({ response, url, rest: name }: Exchange): Promise<void> {
    await this.answer(response, name, this.timerEvent(name, url.searchParams.get('trigger')), { trigger: 'timer' })
  }

  timerEvent(name: string, trigger: string | null): Record<string, unknown> {
    const triggers = this.triggersOf(name)
    const chosen = trigger === null ? triggers[0] : triggers.find((candidate) => candidate.name === trigger)
    if (!chosen) throw new HttpRefusal(404, `function ${name} has no such timer`)
    const time = new Date(this.now()).toISOString().replace(/\.\d+Z$/, 'Z')
    return { Type: 'Timer', TriggerName: chosen.name, Time: time, Message: '' }
  }

  private triggersOf(name: string): { name: string }[] {
    try {
      return this.host.triggersOf(name)
    } catch (error) {
      if (error instanceof FunctionUnknown) throw new HttpRefusal(404, error.message)
      throw error
    }
  }

  private async answer(response: Exchange['response'], name: string, event: Record<string, unknown>, caller: Caller) {
    try {
      const { result, requestId } = await this.host.call(name, event, caller)
      const body = `{"errMsg":"cloud.callFunction:ok","result":${result},"requestID":"${requestId}"}`
      answerText(response, body, 'application/json; charset=utf-8')
    } catch (error) {
      const [status, errCode, words] = describeFailure(error)
      const errMsg = `cloud.callFunction:fail Error: errCode: ${errCode} ${words} | errMsg: ${(error as Error).message}`
      answerText(response, JSON.stringify({ errCode, errMsg }), 'application/json; charset=utf-8', status)
    }
  }
}

function describeFailure(error: unknown): [status: number, errCode: number, words: string] {
  if (error instanceof FunctionUnknown) return [404, -501000, 'FunctionName parameter could not be found']
  if (error instanceof FunctionFailure) return [500, -504002, 'functions execute fail']
  throw error
}

function parseEvent(text: string, refusal: (words: string) => Error): Record<string, unknown> {
  let event: unknown
  try {
    event = JSON.parse(text)
  } catch {
    throw refusal('the event is not JSON')
  }
  if (typeof event !== 'object' || event === null || Array.isArray(event)) throw refusal('the event is not an object')
  return event as Record<string, unknown>
}
