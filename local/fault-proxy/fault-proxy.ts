import {
  Agent,
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request,
  type ServerResponse,
} from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { drawFault, type Fault, type FaultKind, faultKinds } from './fault'
import { HoldBack } from './hold-back'
import { SeededRandom } from './seeded-random'

export interface FaultProxyOptions {
  seed: number
  /** Share of calls that something happens to, 0 to 1. */
  share: number
}

export interface FaultCount {
  calls: number
  faulted: number
  byKind: Record<FaultKind, number>
}

export interface FaultProxy {
  /** What TCB_CONTEXT_CNFG's URL is to be, so that an SDK calls through here. */
  sdkUrl: string
  /** The local cloud behind; it may be replaced by another process over the same folder. */
  setUpstream(url: string): void
  count(): FaultCount
  /** Resolves when no call is under way any more, late ones included. */
  settled(): Promise<void>
  close(): Promise<void>
}

interface Held {
  request: IncomingMessage
  body: Buffer
}

interface Reply {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
}

/** A bad network in front of the local cloud's database, on the loopback address. */
export async function startFaultProxy({ seed, share }: FaultProxyOptions): Promise<FaultProxy> {
  const random = new SeededRandom(seed)
  const agent = new Agent({ keepAlive: true, maxSockets: 256 })
  const holdBack = new HoldBack()
  const underWay = new Set<Promise<void>>()
  const byKind = Object.fromEntries(faultKinds.map((kind) => [kind, 0])) as Record<FaultKind, number>
  const count: FaultCount = { calls: 0, faulted: 0, byKind }
  let upstream = ''

  const forward = (held: Held) => forwardTo(upstream, agent, held)

  async function serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const held = { request: incoming, body: await readAll(incoming) }
    const fault = drawFault(random, share)
    count.calls += 1
    if (fault) {
      count.faulted += 1
      byKind[fault.kind] += 1
    }
    const reply = await suffer(fault, held, response)
    holdBack.pass()
    if (reply && !response.destroyed) answer(response, reply)
  }

  async function suffer(fault: Fault | null, held: Held, response: ServerResponse): Promise<Reply | null> {
    switch (fault?.kind) {
      case undefined:
        return forward(held)
      case 'dropBefore':
        response.destroy()
        return null
      case 'dropAfter':
        await forward(held)
        response.destroy()
        return null
      case 'dropThenApply':
        response.destroy()
        await pause(fault.wait)
        await forward(held)
        return null
      case 'delay':
        await pause(fault.wait)
        return forward(held)
      case 'reorder':
        await holdBack.wait(fault.behind)
        return forward(held)
      case 'duplicate': {
        const [first, second] = await Promise.all([forward(held), forward(held)])
        return fault.answersSecond ? second : first
      }
      case 'errorBefore':
        return gatewayError(fault.status)
      case 'errorAfter':
        await forward(held)
        return gatewayError(fault.status)
      case 'conflict':
        return writeConflict
    }
  }

  const server = createServer((incoming, response) => {
    // A dead upstream, or a caller that was killed, is one more broken connection.
    const served = serve(incoming, response).catch(() => void response.destroy())
    underWay.add(served)
    void served.then(() => underWay.delete(served))
  })
  server.keepAliveTimeout = 120_000
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo

  return {
    sdkUrl: `http://127.0.0.1:${port}/admin`,
    setUpstream: (url) => {
      upstream = url
    },
    count: () => structuredClone(count),
    settled: async () => {
      while (underWay.size > 0) await Promise.all(underWay)
    },
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      agent.destroy()
      await closed
    },
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

function answer(response: ServerResponse, { status, headers, body }: Reply): void {
  response.writeHead(status, { 'content-type': headers['content-type'], 'content-length': body.length })
  response.end(body)
}

function forwardTo(upstream: string, agent: Agent, { request: { method, url, headers }, body }: Held): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const { host: _host, connection: _connection, ...kept } = headers
    const call = request(`${upstream}${url}`, { method, agent, headers: kept }, (response) => {
      readAll(response).then((text) => {
        resolve({ status: response.statusCode ?? 502, headers: response.headers, body: text })
      }, reject)
    })
    call.on('error', reject)
    call.end(body)
  })
}

function readAll(message: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    message.on('data', (chunk: Buffer) => chunks.push(chunk))
    message.on('end', () => resolve(Buffer.concat(chunks)))
    message.on('error', reject)
    message.on('aborted', () => reject(new Error('the message ended early')))
  })
}
