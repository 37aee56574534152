import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import { contentTypeOf, HttpRefusal } from 'local-cloudbase'

/** Serves a file below `folder`; a path that climbs out of it, or names nothing, is 404. */
export async function serveFile(
  folder: string,
  relative: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const file = path.join(folder, path.posix.normalize(`/${decodeURIComponent(relative)}`))
  const found = file.startsWith(folder + path.sep) ? await stat(file).catch(() => null) : null
  if (!found?.isFile()) throw new HttpRefusal(404, 'not found')
  const tag = `"${found.size}-${found.mtimeMs}"`
  const headers = { 'content-type': contentTypeOf(file), 'cache-control': 'no-cache', etag: tag }
  if (request.headers['if-none-match'] === tag) {
    response.writeHead(304, headers).end()
    return
  }
  response.writeHead(200, { ...headers, 'content-length': found.size })
  createReadStream(file).pipe(response)
}
