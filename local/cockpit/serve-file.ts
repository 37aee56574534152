import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.gif': 'image/gif',
  '.mp4': 'video/mp4',
  '.woff2': 'font/woff2',
}

export function contentTypeOf(file: string): string {
  return contentTypes[path.extname(file).toLowerCase()] ?? 'application/octet-stream'
}

export function sendText(response: ServerResponse, status: number, type: string, text: string): void {
  response.writeHead(status, { 'content-type': contentTypeOf(`x${type}`), 'cache-control': 'no-cache' })
  response.end(text)
}

export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  sendText(response, status, '.json', JSON.stringify(value))
}

/** Serves a file below `folder`; a path that climbs out of it, or names nothing, is 404. */
export async function serveFile(
  folder: string,
  relative: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const file = path.join(folder, path.posix.normalize(`/${decodeURIComponent(relative)}`))
  const found = file.startsWith(folder + path.sep) ? await stat(file).catch(() => null) : null
  if (!found?.isFile()) {
    sendText(response, 404, '.txt', 'not found')
    return
  }
  const tag = `"${found.size}-${found.mtimeMs}"`
  const headers = { 'content-type': contentTypeOf(file), 'cache-control': 'no-cache', etag: tag }
  if (request.headers['if-none-match'] === tag) {
    response.writeHead(304, headers).end()
    return
  }
  response.writeHead(200, { ...headers, 'content-length': found.size })
  createReadStream(file).pipe(response)
}

/** Reads a body to its end; rejects when it is larger than `limit` bytes. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > limit) throw new Error(`the body is larger than ${limit} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
