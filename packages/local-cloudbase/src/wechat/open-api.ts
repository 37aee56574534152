import { randomBytes } from 'node:crypto'
import { unsupported } from '../refusal/refusal'
import { judgePicture, type MediaVerdict } from './media-check'
import { messageFault } from './message-fields'
import { drawMiniProgramCode } from './mini-program-code'
import type { Outbox } from './outbox'

export type OpenApiInput = Record<string, unknown>

/** What WeChat answers: JSON with an errcode, or a picture. */
export type OpenApiAnswer = { json: Record<string, unknown> } | { picture: Buffer; contentType: string }

export interface OpenApiContext {
  outbox: Outbox
  /** The templates there are, with their fields; undefined takes any. */
  templates?: Readonly<Record<string, readonly string[]>>
  /** Words that content must not hold. */
  forbidden: readonly string[]
  appId: string
  now: () => number
  /** Where a code leads when it is scanned. */
  pageAddress: (page: string, scene: string) => string
  /** What lies at an address, as WeChat's servers would load it; null when there is nothing. */
  load: (address: string) => Promise<Buffer | null>
  /** Brings a message to the function that receives such. */
  push: (message: MediaVerdict) => void
}

type OpenApi = (input: OpenApiInput, context: OpenApiContext) => Promise<OpenApiAnswer>

/** The open APIs that are stood in for, with WeChat's names, limits and error codes. Field names come in snake or camel case. */
export const openApis: Record<string, OpenApi> = {
  'subscribeMessage.send': async (input, { outbox, templates, now }) => {
    const openid = text(input, 'touser', 'touser')
    const templateId = text(input, 'template_id', 'templateId')
    const data = input.data
    if (!openid) return refusal(40003, 'invalid openid')
    if (!templateId) return refusal(40037, 'invalid template_id')
    if (typeof data !== 'object' || data === null) return refusal(47003, 'argument invalid! data is missing')
    if (templates && !Object.hasOwn(templates, templateId)) return refusal(40037, 'invalid template_id')
    const fault = messageFault(templates?.[templateId], data)
    if (fault) return refusal(47003, `argument invalid! ${fault}`)
    const message = { openid, templateId, page: text(input, 'page', 'page'), data: { ...data }, sentAt: now() }
    return outbox.send(message) ? done({}) : refusal(43101, 'user refuse to accept the msg')
  },

  'security.msgSecCheck': async (input, { forbidden }) => {
    const content = text(input, 'content', 'content')
    if (!content) return refusal(47001, 'content is missing')
    if ([...content].length > 2500) return refusal(45002, 'content size out of limit')
    const isSecond = input.version === 2 || input.version === '2'
    if (isSecond && !text(input, 'openid', 'openid')) return refusal(40003, 'invalid openid')
    if (isSecond && ![1, 2, 3, 4].includes(Number(input.scene))) return refusal(40097, 'invalid scene')
    const keyword = forbidden.find((word) => content.includes(word))
    if (!isSecond) return keyword ? refusal(87014, 'risky content') : done({})
    const result = keyword ? { suggest: 'risky', label: 20001 } : { suggest: 'pass', label: 100 }
    return done({
      result,
      detail: [{ strategy: 'keyword', errcode: 0, ...result, ...(keyword ? { keyword } : {}) }],
      trace_id: 'local',
    })
  },

  'security.mediaCheckAsync': async (input, { load, push, now, appId, forbidden }) => {
    const openid = text(input, 'openid', 'openid')
    const address = text(input, 'media_url', 'mediaUrl')
    if (Number(input.version) !== 2) return refusal(40097, 'version 1 is no longer served')
    if (!openid) return refusal(40003, 'invalid openid')
    if (![1, 2, 3, 4].includes(Number(input.scene))) return refusal(40097, 'invalid scene')
    if (![1, 2].includes(Number(input.media_type ?? input.mediaType))) return refusal(40004, 'invalid media type')
    if (!/^https?:\/\//.test(address)) return refusal(44002, 'media_url is not an address')
    const traceId = `local-${randomBytes(8).toString('hex')}`
    // The answer never waits for the verdict, nor the verdict for the answer.
    setImmediate(() => {
      const judge = async () => judgePicture(await load(address), { traceId, openid, appId, forbidden, at: now() })
      judge().then(push, () => {})
    })
    return done({ trace_id: traceId })
  },

  'wxacode.getUnlimited': async (input, { pageAddress }) => {
    const scene = text(input, 'scene', 'scene')
    if (!/^[\w!#$&'()*+,/:;=?@.~-]{1,32}$/.test(scene)) return refusal(40129, 'invalid scene')
    const page = text(input, 'page', 'page')
    if (page.startsWith('/') || page.includes('?')) return refusal(41030, 'invalid page')
    const width = typeof input.width === 'number' ? input.width : 430
    if (width < 280 || width > 1280) return refusal(40097, 'invalid width')
    return { picture: await drawMiniProgramCode(pageAddress(page, scene), width), contentType: 'image/png' }
  },
}

/** Throws an error that names an API that is not stood in for. */
export async function callOpenApi(name: string, input: OpenApiInput, context: OpenApiContext): Promise<OpenApiAnswer> {
  const api = openApis[name]
  if (!api) throw unsupported(`the WeChat API ${name}`)
  return api(input, context)
}

function text(input: OpenApiInput, snake: string, camel: string): string {
  const value = input[snake] ?? input[camel]
  return typeof value === 'string' ? value : ''
}

const done = (fields: Record<string, unknown>): OpenApiAnswer => ({ json: { errcode: 0, errmsg: 'ok', ...fields } })

const refusal = (errcode: number, errmsg: string): OpenApiAnswer => ({ json: { errcode, errmsg } })
