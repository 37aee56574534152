import { invalid } from '../refusal/refusal'
import type { ActionHandler } from '../sdk-endpoint/sdk-endpoint'
import { callOpenApi, type OpenApiAnswer, type OpenApiContext, type OpenApiInput } from './open-api'
import { bytesField, numberField, type ProtobufField, readMessage } from './protobuf'

/** WeChat's open API as two SDKs reach it: node-sdk with JSON, wx-server-sdk with protobuf in a form. */
export function wechatActions(context: OpenApiContext): Record<string, ActionHandler> {
  return {
    'wx.api': async ({ fields }) => {
      const input = fields.requestData ? parseObject(String(fields.requestData)) : {}
      const answer = await callOpenApi(String(fields.apiName), input, context)
      return { data: { responseData: JSON.stringify(asJson(answer)) } }
    },

    'wx.openApi': async ({ fields }) => {
      const message = Buffer.from(String(fields.requestData ?? ''), 'latin1')
      return encodeAnswer(await callOpenApi(String(fields.apiName), readPairs(message), context))
    },
  }
}

function asJson(answer: OpenApiAnswer): Record<string, unknown> {
  if ('json' in answer) return answer.json
  return { errcode: 0, errmsg: 'ok', contentType: answer.contentType, buffer: answer.picture.toString('base64') }
}

/** CommApiData { 2: openapiData { 1: pairs { 1: key, 2: value as JSON } } } */
function readPairs(message: Buffer): OpenApiInput {
  const input: OpenApiInput = {}
  for (const data of nested(message, 2)) {
    for (const pair of nested(data, 1)) {
      const [key] = nested(pair, 1)
      const [value] = nested(pair, 2)
      if (key && value) input[key.toString('utf8')] = parseValue(value.toString('utf8'))
    }
  }
  return input
}

/** CommOpenApiResp { 1: respData, 2: contentType, 3: errorCode, 4: httpCode } */
function encodeAnswer(answer: OpenApiAnswer): Buffer {
  const isJson = 'json' in answer
  const body = isJson ? JSON.stringify(answer.json) : answer.picture
  const contentType = isJson ? 'application/json; charset=utf-8' : answer.contentType
  return Buffer.concat([bytesField(1, body), bytesField(2, contentType), numberField(3, 0), numberField(4, 200)])
}

function nested(message: Buffer, number: number): Buffer[] {
  const isWanted = (field: ProtobufField): field is { number: number; bytes: Buffer } =>
    field.number === number && 'bytes' in field
  return readMessage(message)
    .filter(isWanted)
    .map((field) => field.bytes)
}

function parseObject(text: string): OpenApiInput {
  const value = parseValue(text)
  if (typeof value !== 'object' || value === null) throw invalid('requestData must be an object')
  return value as OpenApiInput
}

function parseValue(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw invalid('a value of the open API is not JSON')
  }
}
