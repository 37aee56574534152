import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Answer } from '@contract/operation'
import type { OperationName } from '@contract/operations'
import { answerJson, answerText, type Exchange, HttpRefusal, type LocalCloud, readBody } from 'local-cloudbase'
import type { Cast, CastMember } from './cast'
import { serveFile } from './serve-file'

export interface PhoneCall {
  functionName: string
  operation?: OperationName
  input?: unknown
  member: CastMember
}

interface Parts {
  cloud: LocalCloud
  cast: Cast
  h5Folder: string
  /** Runs a phone's call; the cockpit watches it from here. */
  run: (call: PhoneCall) => Promise<Answer<unknown>>
  clockAhead: () => number
}

const mostBytes = 1024 * 1024

/**
 * `/phones/<slug>/…`: the real h5 build for one person. Who calls is decided here by the address, as WeChat decides it
 * by the login; the app itself neither knows nor sends an identity.
 */
export function mountPhones({ cloud, cast, h5Folder, run, clockAhead }: Parts): void {
  const memberOf = ({ rest }: Exchange): [CastMember, string] => {
    const slash = rest.indexOf('/')
    const slug = slash < 0 ? rest : rest.slice(0, slash)
    const member = cast.find(slug)
    if (!member) throw new HttpRefusal(404, `nobody here is called ${slug}`)
    return [member, slash < 0 ? '' : rest.slice(slash + 1)]
  }

  cloud.route('GET', '/phones', async (exchange) => {
    const [member, rest] = memberOf(exchange)
    if (rest.startsWith('storage/')) {
      return cloud.storage.download({ ...exchange, rest: rest.slice('storage/'.length) })
    }
    if (rest !== '' && rest !== 'index.html') return serveFile(h5Folder, rest, exchange.request, exchange.response)
    if (!exchange.url.pathname.includes(`/${member.slug}/`)) {
      exchange.response.writeHead(302, { location: `/phones/${member.slug}/` }).end()
      return
    }
    answerText(exchange.response, await phonePage(h5Folder, clockAhead()), 'text/html; charset=utf-8')
  })

  cloud.route('POST', '/phones', async (exchange) => {
    const [member, rest] = memberOf(exchange)
    if (rest === 'storage') {
      exchange.request.headers['x-local-openid'] = member.openid
      return cloud.storage.uploadMedia(exchange)
    }
    const name = /^functions\/([A-Za-z][\w-]*)$/.exec(rest)?.[1]
    if (!name) throw new HttpRefusal(404, 'not found')
    const event = parse(await readBody(exchange.request, mostBytes))
    const result = await run({ functionName: name, operation: event.operation, input: event.input, member })
    answerJson(exchange.response, { result })
  })
}

/** The app's own page; only what a phone itself would bring (its clock, its way back) is put before it. */
async function phonePage(h5Folder: string, clockAhead: number): Promise<string> {
  const html = await readFile(path.join(h5Folder, 'index.html'), 'utf8')
  return html.replace(/<head>/i, `<head><script src="/cockpit/inside-phone.js" data-ahead="${clockAhead}"></script>`)
}

function parse(body: Buffer): { operation?: OperationName; input?: unknown } {
  try {
    return JSON.parse(body.toString('utf8')) as { operation?: OperationName; input?: unknown }
  } catch {
    throw new HttpRefusal(400, 'the body is not JSON')
  }
}
