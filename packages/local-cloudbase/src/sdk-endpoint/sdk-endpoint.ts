import { randomUUID } from 'node:crypto'
import { answerJson, answerText, readBody } from '../http/answers'
import type { Exchange, RouteHandler } from '../http/router'
import { HttpRefusal } from '../refusal/http-refusal'
import { Refusal, unsupported } from '../refusal/refusal'
import { type FormFields, readForm } from './read-form'

export interface ActionCall {
  action: string
  fields: Record<string, unknown>
  /** `http://127.0.0.1:port`, as the caller named it. */
  origin: string
  /** Adds a header to the answer. */
  setHeader(name: string, value: string | number): void
}

/** Serves one action of the SDK. Answers the body beside `requestId`; a Buffer goes out as it is. Throws a Refusal. */
export type ActionHandler = (call: ActionCall) => Promise<Record<string, unknown> | Buffer>

const largestRequest = 20 * 1024 * 1024

/** The one address the SDK talks to. An error is an answer with a code, under status 200. */
export function sdkEndpoint(
  actions: ReadonlyMap<string, ActionHandler>,
  defect: (error: unknown) => void,
): RouteHandler {
  return async (exchange) => {
    const requestId = randomUUID()
    try {
      await answer(actions, exchange, requestId)
    } catch (error) {
      if (error instanceof HttpRefusal) throw error
      const known = error instanceof Refusal
      if (!known) defect(error)
      const { code, message } = known ? error : { code: 'SYS_ERR', message: (error as Error).message }
      answerJson(exchange.response, { requestId, code, message })
    }
  }
}

async function answer(
  actions: ReadonlyMap<string, ActionHandler>,
  { request, response }: Exchange,
  requestId: string,
): Promise<void> {
  const body = await readBody(request, largestRequest)
  const isForm = request.headers['content-type']?.startsWith('multipart/form-data') === true
  const fields = isForm ? await readForm(request.headers, body) : readJson(body)
  const action = String(fields.action)
  const handler = actions.get(action)
  if (!handler) throw unsupported(`the action ${action}`)
  const result = await handler({
    action,
    fields,
    origin: `http://${request.headers.host}`,
    setHeader: (name, value) => void response.setHeader(name, value),
  })
  if (Buffer.isBuffer(result)) answerText(response, result, 'application/octet-stream')
  else answerJson(response, { requestId, ...result })
}

function readJson(body: Buffer): FormFields {
  let value: unknown
  try {
    value = JSON.parse(body.toString('utf8'))
  } catch {
    throw new HttpRefusal(400, 'the body is not JSON')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new HttpRefusal(400, 'the body is no object')
  return value as FormFields
}
