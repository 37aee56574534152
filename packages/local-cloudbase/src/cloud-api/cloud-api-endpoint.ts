import { randomUUID } from 'node:crypto'
import { answerJson, readBody } from '../http/answers'
import type { RouteHandler } from '../http/router'
import { HttpRefusal } from '../refusal/http-refusal'
import { CloudApiError, toCloudApiError } from './cloud-api-error'

export type Parameters = Record<string, unknown>
export type CloudApiAction = (parameters: Parameters) => Promise<Record<string, unknown>> | Record<string, unknown>

const largestRequest = 1024 * 1024

/**
 * Tencent's cloud API as @cloudbase/manager-node calls it: the action in a header, an error inside status 200. Signatures
 * are asked for and not checked, as there is no account here.
 */
export function cloudApiEndpoint(
  actions: Record<string, CloudApiAction>,
  defect: (error: unknown) => void,
): RouteHandler {
  return async ({ request, response }) => {
    const RequestId = randomUUID()
    try {
      const body = await readBody(request, largestRequest)
      if (!request.headers.authorization?.startsWith('TC3-HMAC-SHA256 Credential=')) {
        throw new CloudApiError('AuthFailure.SignatureFailure', 'the request is not signed')
      }
      const name = String(request.headers['x-tc-action'])
      const action = actions[name]
      if (!action) throw new CloudApiError('UnsupportedOperation', `the local cloud does not support ${name}`)
      answerJson(response, { Response: { ...(await action(readParameters(body))), RequestId } })
    } catch (thrown) {
      const error = toCloudApiError(thrown)
      if (error instanceof HttpRefusal) throw error
      const known = error instanceof CloudApiError
      if (!known) defect(error)
      const Code = known ? error.code : 'InternalError'
      answerJson(response, { Response: { Error: { Code, Message: (error as Error).message }, RequestId } })
    }
  }
}

function readParameters(body: Buffer): Parameters {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'))
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Parameters
  } catch {
    // Answered below, as a body that is no object.
  }
  throw new CloudApiError('InvalidParameter', 'the body is no JSON object')
}
