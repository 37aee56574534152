import { randomUUID } from 'node:crypto'
import { answerJson, answerText, readBody } from '../http/answers'
import { mediaExtension } from '../http/content-type'
import type { Exchange, Route } from '../http/router'
import { HttpRefusal } from '../refusal/http-refusal'
import { invalid } from '../refusal/refusal'
import type { ActionHandler } from '../sdk-endpoint/sdk-endpoint'
import { type FileStore, isSafePath, largestFile } from './file-store'

const mostTickets = 1000

/** Storage as the SDK uses it: ask for a ticket, PUT the bytes, ask for an address, GET it. */
export class StorageEndpoint {
  /** Upload tickets: token → path. */
  private readonly tickets = new Map<string, string>()

  constructor(private readonly files: FileStore) {}

  readonly actions: Record<string, ActionHandler> = {
    'storage.getUploadMetadata': async ({ fields, origin }) => {
      const cloudPath = String(fields.path ?? '').replace(/^\//, '')
      if (!isSafePath(cloudPath)) throw invalid('the path of a file has no empty or hidden parts')
      const token = randomUUID()
      if (this.tickets.size >= mostTickets) this.tickets.delete(this.tickets.keys().next().value as string)
      this.tickets.set(token, cloudPath)
      const fileId = this.files.fileId(cloudPath)
      const url = `${origin}/storage/${fileId.slice('cloud://'.length)}`
      return { data: { url: encodeURI(url), token, authorization: token, fileId, cosFileId: randomUUID() } }
    },

    'storage.batchGetDownloadUrl': async ({ fields, origin }) => {
      const wanted = listOf(fields.file_list).map((file) => String((file as { fileid?: unknown } | null)?.fileid))
      return { data: { download_list: await Promise.all(wanted.map((fileId) => this.address(fileId, origin))) } }
    },

    'storage.batchDeleteFile': async ({ fields }) => {
      const wanted = listOf(fields.fileid_list).map(String)
      return { data: { delete_list: await Promise.all(wanted.map((fileId) => this.remove(fileId))) } }
    },
  }

  readonly routes: readonly Route[] = [
    { method: 'PUT', prefix: '/storage', handler: (exchange) => this.upload(exchange) },
    { method: 'POST', prefix: '/storage', handler: (exchange) => this.uploadMedia(exchange) },
    { method: 'GET', prefix: '/storage', handler: (exchange) => this.download(exchange) },
  ]

  /** What a phone's upload does; also for whoever serves the app under another path. Answers `{fileId}`. */
  async uploadMedia({ request, response }: Exchange): Promise<void> {
    if (!request.headers['x-local-openid']) throw new HttpRefusal(401, 'an upload needs the header x-local-openid')
    const extension = mediaExtension(request.headers['content-type'] ?? '')
    if (!extension)
      throw new HttpRefusal(415, 'only pictures (jpeg, png, webp, gif) and videos (mp4, webm, mov) are taken')
    const content = await readBody(request, largestFile)
    answerJson(response, { fileId: await this.files.save(`uploads/${randomUUID()}${extension}`, content) })
  }

  async download({ request, response, rest }: Exchange): Promise<void> {
    const cloudPath = this.files.cloudPath(rest)
    const file = cloudPath === null ? null : await this.files.read(cloudPath)
    if (!file) throw new HttpRefusal(404, 'no such file')
    const range = readRange(request.headers.range, file.size)
    const { start, end } = range ?? { start: 0, end: file.size - 1 }
    response.writeHead(range ? 206 : 200, {
      'content-type': file.contentType,
      'content-length': end - start + 1,
      'accept-ranges': 'bytes',
      ...(range ? { 'content-range': `bytes ${start}-${end}/${file.size}` } : {}),
      'cache-control': 'private, max-age=3600',
      // Files come from people: none may act as a page of this origin.
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      'x-content-type-options': 'nosniff',
    })
    if (request.method === 'HEAD') response.end()
    else
      file
        .open(range)
        .on('error', () => response.destroy())
        .pipe(response)
  }

  private async upload({ request, response, rest }: Exchange): Promise<void> {
    const token = request.headers.authorization ?? ''
    const cloudPath = this.files.cloudPath(rest)
    if (cloudPath === null || this.tickets.get(token) !== cloudPath) {
      // Drained, or the sender would see a broken connection instead of the answer.
      await readBody(request, largestFile).catch(() => {})
      return answerText(response, cosError('SignatureDoesNotMatch', 'no such upload ticket'), 'application/xml', 403)
    }
    this.tickets.delete(token)
    try {
      await this.files.save(cloudPath, await readBody(request, largestFile))
    } catch (error) {
      if (!(error instanceof HttpRefusal)) throw error
      return answerText(response, cosError('EntityTooLarge', error.message), 'application/xml', 400)
    }
    answerText(response, '', 'application/xml')
  }

  private async address(fileId: string, origin: string): Promise<Record<string, unknown>> {
    const cloudPath = this.files.cloudPath(fileId)
    if (cloudPath === null || !(await this.files.read(cloudPath))) {
      return { fileID: fileId, tempFileURL: '', code: 'STORAGE_FILE_NONEXIST' }
    }
    // Not encoded: the SDK encodes it before downloading.
    return {
      fileID: fileId,
      tempFileURL: `${origin}/storage/${fileId.slice('cloud://'.length)}`,
      code: 'SUCCESS',
      maxAge: 7200,
    }
  }

  private async remove(fileId: string): Promise<Record<string, unknown>> {
    const cloudPath = this.files.cloudPath(fileId)
    const isGone = cloudPath !== null && (await this.files.remove(cloudPath))
    return { fileID: fileId, code: isGone ? 'SUCCESS' : 'STORAGE_FILE_NONEXIST' }
  }
}

/** One range, as video players ask; anything else is answered with the whole file. */
function readRange(header: string | undefined, size: number): { start: number; end: number } | undefined {
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(header ?? '') ?? []
  if (from === undefined) return undefined
  const start = Number(from)
  const end = to ? Math.min(Number(to), size - 1) : size - 1
  if (start > end) throw new HttpRefusal(416, 'the file ends before that')
  return { start, end }
}

function listOf(value: unknown): unknown[] {
  if (!Array.isArray(value)) throw invalid('a list of files is missing')
  return value
}

function cosError(code: string, message: string): string {
  return `<?xml version='1.0' encoding='utf-8' ?><Error><Code>${code}</Code><Message>${message}</Message><RequestId>local</RequestId><TraceId>local</TraceId></Error>`
}
