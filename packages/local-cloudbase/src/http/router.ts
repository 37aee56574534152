import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { HttpRefusal } from '../refusal/http-refusal'
import { answerJson } from './answers'
import { assertLoopback } from './assert-loopback'

export interface Exchange {
  request: IncomingMessage
  response: ServerResponse
  url: URL
  /** The path behind the route's prefix, percent signs decoded, without the slash in front. */
  rest: string
}

export type RouteHandler = (exchange: Exchange) => void | Promise<void>

export interface Route {
  method: string
  /** Matches whole path segments: `/functions` takes `/functions` and `/functions/greet`. */
  prefix: string
  handler: RouteHandler
}

/**
 * Routes by method and longest prefix, on this machine only. By hand: a framework would read bodies before the SDK's
 * endpoint could, and bring more than these lines.
 */
export class Router {
  private readonly routes: Route[] = []
  private readonly server: Server

  constructor(private readonly defect: (error: unknown) => void) {
    this.server = createServer((request, response) => void this.serve(request, response))
    // The SDK keeps connections open; closing one just as it is reused would look like a broken network.
    this.server.keepAliveTimeout = 120_000
    this.server.headersTimeout = 125_000
  }

  route(method: string, prefix: string, handler: RouteHandler): void {
    const bare = prefix.replace(/\/$/, '')
    if (this.routes.some((route) => route.method === method && route.prefix === bare)) {
      throw new Error(`the route ${method} ${bare || '/'} is taken`)
    }
    this.routes.push({ method, prefix: bare, handler })
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
      assertLoopback(request.headers)
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
