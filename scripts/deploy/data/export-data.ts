import {
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  renameSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { fileIdsIn } from './cloud-file'
import { type DataFolder, fingerprints } from './data-folder'
import type { DataStore, Say, StoredDocument } from './data-store'

const pageSize = 200

/**
 * Writes every collection as JSON lines in the order of `_id`, and every file a document names. Begun again, it goes on
 * where it was interrupted; a finished collection is not read twice.
 */
export async function exportData(
  store: DataStore,
  folder: DataFolder,
  collections: readonly string[],
  say: Say,
): Promise<void> {
  folder.make()
  for (const collection of collections) {
    if (existsSync(folder.documents(collection))) say(`${collection}：已经导出过，跳过`)
    else say(`${collection}：${await exportCollection(store, folder, collection)} 条`)
  }
  const files = await exportFiles(store, folder, collections, say)
  const counted = await Promise.all(collections.map(async (name) => [name, await folder.count(name)] as const))
  folder.writeManifest({
    exportedAt: new Date().toISOString(),
    collections: Object.fromEntries(counted),
    files,
    fingerprints: fingerprints(process.env),
  })
}

async function exportCollection(store: DataStore, folder: DataFolder, collection: string): Promise<number> {
  const file = folder.documents(collection)
  const part = `${file}.part`
  let { last, count } = resumePart(part)
  const handle = openSync(part, 'a', 0o600)
  try {
    for (;;) {
      const page = await store.page(collection, last, pageSize)
      if (page.length > 0) writeSync(handle, page.map((document) => `${toLine(collection, document)}\n`).join(''))
      count += page.length
      last = page.at(-1)?._id ?? last
      if (page.length < pageSize) break
    }
  } finally {
    closeSync(handle)
  }
  renameSync(part, file)
  return count
}

/** Cuts off a line that an interruption left half-written. */
function resumePart(part: string): { last: string | null; count: number } {
  if (!existsSync(part)) return { last: null, count: 0 }
  const text = readFileSync(part, 'utf8')
  const whole = text.slice(0, text.lastIndexOf('\n') + 1)
  truncateSync(part, Buffer.byteLength(whole))
  const lines = whole.split('\n').filter(Boolean)
  const last = lines.at(-1)
  return { last: last === undefined ? null : JSON.parse(last)._id, count: lines.length }
}

/** Our documents hold nothing that JSON lacks; should one ever, it must not be changed on the way. */
function toLine(collection: string, document: StoredDocument): string {
  const line = JSON.stringify(document)
  if (!isDeepStrictEqual(JSON.parse(line), document)) {
    throw new Error(`${collection} 里 ${document._id} 有 JSON 表达不了的值，没有导出它`)
  }
  return line
}

/** Answers how many files there are now. */
async function exportFiles(
  store: DataStore,
  folder: DataFolder,
  collections: readonly string[],
  say: Say,
): Promise<number> {
  const ids = new Set<string>()
  for (const collection of collections) {
    for await (const line of folder.lines(folder.documents(collection))) for (const id of fileIdsIn(line)) ids.add(id)
  }
  const present: string[] = []
  const gone: string[] = []
  for (const id of ids) {
    if (existsSync(folder.file(id))) {
      present.push(id)
      continue
    }
    const content = await store.download(id)
    if (!content) {
      gone.push(id)
      continue
    }
    writeFileSync(folder.file(id), content, { mode: 0o600 })
    present.push(id)
  }
  folder.writeJson('files.json', present)
  say(`文件：${present.length} 个${gone.length > 0 ? `，另有 ${gone.length} 个已不在云存储里` : ''}`)
  return present.length
}
