import { createHash } from 'node:crypto'
import { createReadStream, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'

export interface Manifest {
  exportedAt: string
  collections: Record<string, { documents: number; sha256: string }>
  files: number
  /** Tells two secrets apart without telling either; absent when the setting was not there. */
  fingerprints: Record<string, string>
}

/** Holds openids and all that people did, so nobody else on this machine may read it. */
const ownerOnly = { folder: 0o700, file: 0o600 }

export class DataFolder {
  constructor(readonly root: string) {}

  make(): void {
    mkdirSync(path.join(this.root, 'files'), { recursive: true, mode: ownerOnly.folder })
  }

  documents(collection: string): string {
    return path.join(this.root, `${collection}.jsonl`)
  }

  /** Where a stored file lies; its own name may hold anything. */
  file(fileId: string): string {
    return path.join(this.root, 'files', createHash('sha256').update(fileId).digest('hex').slice(0, 32))
  }

  readManifest(): Manifest | null {
    return this.readJson<Manifest>('manifest.json')
  }

  writeManifest(manifest: Manifest): void {
    this.writeJson('manifest.json', manifest)
  }

  readJson<T>(name: string): T | null {
    const file = path.join(this.root, name)
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
  }

  /** In one step, so that whoever is interrupted finds the old one or the new one. */
  writeJson(name: string, value: unknown): void {
    const file = path.join(this.root, name)
    writeFileSync(`${file}.new`, `${JSON.stringify(value, null, 2)}\n`, { mode: ownerOnly.file })
    renameSync(`${file}.new`, file)
  }

  async *lines(file: string): AsyncGenerator<string> {
    for await (const line of createInterface({ input: createReadStream(file, 'utf8') })) if (line !== '') yield line
  }

  async count(collection: string): Promise<{ documents: number; sha256: string }> {
    const hash = createHash('sha256')
    let documents = 0
    for await (const line of this.lines(this.documents(collection))) {
      hash.update(line).update('\n')
      documents += 1
    }
    return { documents, sha256: hash.digest('hex') }
  }
}

/** Secrets that must move along: without them people are strangers and archives unreadable. */
export const movingSecrets = ['SHUKE_PERSON_SECRET', 'SHUKE_ARCHIVE_KEY'] as const

export function fingerprints(environment: Record<string, string | undefined>): Record<string, string> {
  const known = movingSecrets.flatMap((name) => {
    const secret = environment[name]
    return secret ? [[name, createHash('sha256').update(`${name}:${secret}`).digest('hex').slice(0, 16)]] : []
  })
  return Object.fromEntries(known)
}
