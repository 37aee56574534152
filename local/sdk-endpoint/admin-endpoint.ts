import { randomUUID } from 'node:crypto'
import { DatabaseError, unsupported } from '../engine/database-error'
import type { DocumentEngine } from '../engine/document-engine'
import type { WorkCount } from '../engine/work-count'
import { answerJson, answerText, type Exchange, HttpRefusal, type RouteHandler, readBody } from '../http/router'
import { answerDatabase } from './database-actions'
import type { DatabaseRequest } from './database-request'
import { type FormFields, readForm } from './read-form'

export interface ActionCall {
  action: string
  fields: Record<string, unknown>
  /** `http://127.0.0.1:port`, as the caller named it. */
  origin: string
}

/** An action beside the database's. Answers the body; a Buffer goes out as it is. */
export type ActionHandler = (call: ActionCall) => Promise<Record<string, unknown> | Buffer>

export interface AdminOptions {
  engine: DocumentEngine
  actions: Record<string, ActionHandler>
  now: () => number
  /** Told after every database call. */
  onCall: (call: { action: string; collection: string; work: WorkCount }) => void
  defect: (error: unknown) => void
}

const largestRequest = 20 * 1024 * 1024

/** The one address the SDK talks to. An error is an answer with a code, under status 200. */
export function adminEndpoint(options: AdminOptions): RouteHandler {
  return async (exchange) => {
    const requestId = randomUUID()
    try {
      await answer(options, exchange, requestId)
    } catch (error) {
      if (error instanceof HttpRefusal) throw error
      const known = error instanceof DatabaseError
      if (!known) options.defect(error)
      const { code, message } = known ? error : { code: 'SYS_ERR', message: (error as Error).message }
      answerJson(exchange.response, { requestId, code, message })
    }
  }
}

async function answer(options: AdminOptions, { request, response }: Exchange, requestId: string): Promise<void> {
  const body = await readBody(request, largestRequest)
  const isForm = request.headers['content-type']?.startsWith('multipart/form-data') === true
  const fields = isForm ? await readForm(request.headers, body) : readJson(body)
  const action = String(fields.action)
  if (action.startsWith('database.')) {
    const { value, work } = await answerDatabase(
      options.engine,
      { ...fields, action } as DatabaseRequest,
      options.now(),
    )
    options.onCall({ action, collection: String(fields.collectionName ?? ''), work })
    response.setHeader('x-documents-read', work.read)
    response.setHeader('x-documents-written', work.written)
    response.setHeader('x-documents-examined', work.examined)
    answerJson(response, { requestId, ...value })
    return
  }
  const handler = options.actions[action]
  if (!handler) throw unsupported(`the action ${action}`)
  const result = await handler({ action, fields, origin: `http://${request.headers.host}` })
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
