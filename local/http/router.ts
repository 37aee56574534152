import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Exchange {
  request: IncomingMessage
  response: ServerResponse
  url: URL
  /** The path behind the route's prefix, percent signs decoded, without the slash in front. */
  rest: string
}

export type RouteHandler = (exchange: Exchange) => void | Promise<void>

/** A refusal that a caller over HTTP may read. */
export class HttpRefusal extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message)
  }
}

const loopback = new Set(['127.0.0.1', 'localhost', '[::1]'])

/** Routes by method and longest prefix, on this machine only: other hosts and other sites' pages are refused. */
export class Router {
  private readonly routes: { method: string; prefix: string; handler: RouteHandler }[] = []
  private readonly server: Server

  constructor(private readonly defect: (error: unknown) => void) {
    this.server = createServer((request, response) => void this.serve(request, response))
    // The SDK keeps connections open; closing one just as it is reused would look like a broken network.
    this.server.keepAliveTimeout = 120_000
    this.server.headersTimeout = 125_000
  }

  /** `prefix` matches whole path segments: `/functions` takes `/functions` and `/functions/agent`. */
  route(method: string, prefix: string, handler: RouteHandler): void {
    this.routes.push({ method, prefix: prefix.replace(/\/$/, ''), handler })
    this.routes.sort((left, right) => right.prefix.length - left.prefix.length)
  }

  async listen(port: number): Promise<number> {
    await new Promise<void>((resolve, reject) => {
      this.server.once('error', reject)
      this.server.listen(port, '127.0.0.1', resolve)
    })
    return (this.server.address() as AddressInfo).port
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.server.close(resolve))
    this.server.closeAllConnections()
    await closed
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      assertLoopback(request)
      const url = new URL(request.url ?? '/', 'http://127.0.0.1')
      const route = this.routes.find(
        ({ method, prefix }) =>
          (method === request.method || (method === 'GET' && request.method === 'HEAD')) &&
          covers(prefix, url.pathname),
      )
      if (!route) throw new HttpRefusal(404, 'not found')
      await route.handler({ request, response, url, rest: decodePath(url.pathname.slice(route.prefix.length + 1)) })
    } catch (error) {
      if (!(error instanceof HttpRefusal)) this.defect(error)
      const refusal = error instanceof HttpRefusal ? error : new HttpRefusal(500, 'internal')
      if (response.headersSent) response.destroy()
      else answerJson(response, { error: refusal.message }, refusal.status)
    }
  }
}

export function answerJson(response: ServerResponse, value: unknown, status = 200): void {
  answerText(response, JSON.stringify(value), 'application/json; charset=utf-8', status)
}

export function answerText(response: ServerResponse, text: string | Buffer, contentType: string, status = 200): void {
  response.writeHead(status, { 'content-type': contentType, 'content-length': Buffer.byteLength(text) })
  response.end(text)
}

/** Reads a body, refusing more than `largest` bytes. */
export function readBody(request: IncomingMessage, largest: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size <= largest) chunks.push(chunk)
    })
    request.on('end', () => {
      if (size > largest) reject(new HttpRefusal(413, `the body is larger than ${largest} bytes`))
      else resolve(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks))
    })
    request.on('error', reject)
    request.on('aborted', () => reject(new HttpRefusal(400, 'the request ended early')))
  })
}

function covers(prefix: string, pathname: string): boolean {
  return pathname === prefix || pathname.startsWith(`${prefix}/`)
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    throw new HttpRefusal(400, 'the path is not valid')
  }
}

function assertLoopback({ headers }: IncomingMessage): void {
  const host = (headers.host ?? '').replace(/:\d+$/, '')
  if (!loopback.has(host)) throw new HttpRefusal(403, 'this server answers on the loopback address only')
  if (headers.origin === undefined || headers.origin === 'null') return
  // A page of another site must not drive the local cloud through somebody's browser.
  if (!loopback.has(originHost(headers.origin))) throw new HttpRefusal(403, 'pages of other sites are refused')
}

function originHost(origin: string): string {
  try {
    return new URL(origin).hostname
  } catch {
    return ''
  }
}
