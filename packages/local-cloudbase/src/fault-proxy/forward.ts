import { type IncomingHttpHeaders, type IncomingMessage, Agent as KeptConnections, request } from 'node:http'

/** A call that has been read whole and not yet passed on. */
export interface HeldCall {
  request: IncomingMessage
  body: Buffer
}

export interface Reply {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
}

/** Passes calls on to a server that may be exchanged for another. */
export class Forwarder {
  upstream = ''
  private readonly connections = new KeptConnections({ keepAlive: true, maxSockets: 256 })

  forward({ request: { method, url, headers }, body }: HeldCall): Promise<Reply> {
    return new Promise((resolve, reject) => {
      const { host: _host, connection: _connection, ...kept } = headers
      const options = { method, agent: this.connections, headers: kept }
      const call = request(`${this.upstream}${url}`, options, (response) => {
        readWhole(response).then((text) => {
          resolve({ status: response.statusCode ?? 502, headers: response.headers, body: text })
        }, reject)
      })
      call.on('error', reject)
      call.end(body)
    })
  }

  close(): void {
    this.connections.destroy()
  }
}

/** Rejects when the message ends early. */
export function readWhole(message: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    message.on('data', (chunk: Buffer) => chunks.push(chunk))
    message.on('end', () => resolve(Buffer.concat(chunks)))
    message.on('error', reject)
    message.on('aborted', () => reject(new Error('the message ended early')))
  })
}
