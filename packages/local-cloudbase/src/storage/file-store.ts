import { randomUUID } from 'node:crypto'
import { createReadStream, type ReadStream } from 'node:fs'
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { storedTypeOf } from '../http/content-type'

export interface FileStoreOptions {
  /** Folder for files and half-written ones. */
  dataDir: string
  envId: string
  bucket: string
}

export const largestFile = 60 * 1024 * 1024

/** Files under `cloud://<env>.<bucket>/<path>`, kept as plain files. */
export class FileStore {
  private readonly folder: string

  constructor(private readonly options: FileStoreOptions) {
    this.folder = path.join(options.dataDir, 'files')
  }

  fileId(cloudPath: string): string {
    return `cloud://${this.options.envId}.${this.options.bucket}/${cloudPath}`
  }

  /** The path inside the store that a file id or an address names; null for ids of other stores and paths that climb. */
  cloudPath(fileId: string): string | null {
    const prefix = this.fileId('')
    const name = fileId.startsWith('cloud://') ? fileId : `cloud://${fileId}`
    const cloudPath = name.startsWith(prefix) ? name.slice(prefix.length) : ''
    return isSafePath(cloudPath) ? cloudPath : null
  }

  /** A file is there whole or not at all, also after a crash. */
  async save(cloudPath: string, content: Buffer): Promise<string> {
    const target = this.place(cloudPath)
    const half = path.join(this.folder, '.half', randomUUID())
    await mkdir(path.dirname(half), { recursive: true })
    await mkdir(path.dirname(target), { recursive: true })
    const file = await open(half, 'w')
    try {
      await file.writeFile(content)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(half, target)
    return this.fileId(cloudPath)
  }

  async read(cloudPath: string): Promise<{
    size: number
    contentType: string
    open: (range?: { start: number; end: number }) => ReadStream
  } | null> {
    const file = this.place(cloudPath)
    const found = await stat(file).catch(() => null)
    if (!found?.isFile()) return null
    return { size: found.size, contentType: storedTypeOf(cloudPath), open: (range) => createReadStream(file, range) }
  }

  async content(cloudPath: string): Promise<Buffer | null> {
    return (await this.read(cloudPath)) ? readFile(this.place(cloudPath)) : null
  }

  async remove(cloudPath: string): Promise<boolean> {
    if (!(await this.read(cloudPath))) return false
    await rm(this.place(cloudPath))
    return true
  }

  private place(cloudPath: string): string {
    if (!isSafePath(cloudPath)) throw new Error('the path leaves the store')
    return path.join(this.folder, cloudPath)
  }
}

export function isSafePath(cloudPath: string): boolean {
  if (cloudPath === '' || cloudPath.length > 512 || /[\0\\]/.test(cloudPath)) return false
  return cloudPath.split('/').every((part) => part !== '' && part.length <= 200 && !part.startsWith('.'))
}
