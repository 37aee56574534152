import type { IncomingMessage, ServerResponse } from 'node:http'
import { HttpRefusal } from '../refusal/http-refusal'

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
