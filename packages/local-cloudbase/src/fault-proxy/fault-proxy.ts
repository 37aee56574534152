import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { applyFault } from './apply-fault'
import { drawFault, type FaultKind, faultKinds } from './fault'
import { Forwarder, type Reply, readWhole } from './forward'
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
  /** For `sdkUrl` of the cloud whose functions are to call through here. */
  sdkUrl: string
  /** The local cloud behind; it may be replaced by another process over the same folder. */
  setUpstream(url: string): void
  count(): FaultCount
  /** Resolves when no call is under way any more, late ones included. */
  settled(): Promise<void>
  close(): Promise<void>
}

/** A bad network in front of the local cloud's database, on the loopback address. */
export async function startFaultProxy({ seed, share }: FaultProxyOptions): Promise<FaultProxy> {
  const random = new SeededRandom(seed)
  const forwarder = new Forwarder()
  const holdBack = new HoldBack()
  const underWay = new Set<Promise<void>>()
  const byKind = Object.fromEntries(faultKinds.map((kind) => [kind, 0])) as Record<FaultKind, number>
  const count: FaultCount = { calls: 0, faulted: 0, byKind }

  async function serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const held = { request: incoming, body: await readWhole(incoming) }
    const fault = drawFault(random, share)
    count.calls += 1
    if (fault) {
      count.faulted += 1
      byKind[fault.kind] += 1
    }
    const reply = await applyFault(fault, { forward: () => forwarder.forward(held), holdBack, response })
    holdBack.pass()
    if (reply && !response.destroyed) answer(response, reply)
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
      forwarder.upstream = url
    },
    count: () => structuredClone(count),
    settled: async () => {
      while (underWay.size > 0) await Promise.all(underWay)
    },
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      forwarder.close()
      await closed
    },
  }
}

function answer(response: ServerResponse, { status, headers, body }: Reply): void {
  response.writeHead(status, { 'content-type': headers['content-type'], 'content-length': body.length })
  response.end(body)
}
