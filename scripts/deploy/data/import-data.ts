import { readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { cloudPathOf, withFileIds } from './cloud-file'
import { type DataFolder, fingerprints } from './data-folder'
import type { DataStore, Say, StoredDocument } from './data-store'

const batch = { documents: 50, bytes: 400_000 }

export interface ImportTotals {
  added: number
  /** The same document was there already. */
  present: number
  /** Another document has this `_id`; it was left as it is. */
  conflicts: { collection: string; _id: string }[]
}

/** What keeps an export from being imported, in sentences; empty when nothing does. */
export async function faultsOf(folder: DataFolder, environment: Record<string, string | undefined>): Promise<string[]> {
  const manifest = folder.readManifest()
  if (!manifest) return [`${folder.root} 里没有 manifest.json：导出还没有做完，请再运行一次 npm run data:export。`]
  const faults: string[] = []
  for (const [collection, expected] of Object.entries(manifest.collections)) {
    if (!isDeepStrictEqual(await folder.count(collection), expected)) {
      faults.push(`${collection}.jsonl 和导出时不一样，可能没有拷贝完整。`)
    }
  }
  const present = fingerprints(environment)
  for (const [name, exported] of Object.entries(manifest.fingerprints)) {
    if (present[name] && present[name] !== exported) faults.push(`${name} 和导出时的不同：要用原来环境的那一个。`)
  }
  return faults
}

/**
 * Adds what is missing and never changes what is there. Begun again, it finds its own work and goes on. `renamed` names
 * collections as they are called by now.
 */
export async function importData(
  store: DataStore,
  folder: DataFolder,
  { envId, renamed = {} }: { envId: string; renamed?: Record<string, string> },
  say: Say,
): Promise<ImportTotals> {
  const moved = await importFiles(store, folder, envId, say)
  const totals: ImportTotals = { added: 0, present: 0, conflicts: [] }
  for (const exported of Object.keys(folder.readManifest()?.collections ?? {})) {
    const collection = renamed[exported] ?? exported
    const before = { ...totals }
    for await (const documents of batches(folder, exported, moved)) {
      await importBatch(store, collection, documents, totals)
    }
    const conflicts = totals.conflicts.filter((each) => each.collection === collection).length
    const added = totals.added - before.added
    const present = totals.present - before.present
    say(`${collection}：新增 ${added} 条，已有 ${present} 条${conflicts > 0 ? `，不同 ${conflicts} 条` : ''}`)
  }
  return totals
}

/** Answers the new id of each file. */
async function importFiles(
  store: DataStore,
  folder: DataFolder,
  envId: string,
  say: Say,
): Promise<Record<string, string>> {
  const done = `uploaded-${envId}.json`
  const moved = folder.readJson<Record<string, string>>(done) ?? {}
  for (const fileId of folder.readJson<string[]>('files.json') ?? []) {
    if (moved[fileId]) continue
    moved[fileId] = await store.upload(cloudPathOf(fileId), readFileSync(folder.file(fileId)))
    folder.writeJson(done, moved)
  }
  say(`文件：${Object.keys(moved).length} 个`)
  return moved
}

async function* batches(
  folder: DataFolder,
  collection: string,
  moved: Record<string, string>,
): AsyncGenerator<StoredDocument[]> {
  let documents: StoredDocument[] = []
  let bytes = 0
  for await (const line of folder.lines(folder.documents(collection))) {
    const text = withFileIds(line, moved)
    if (documents.length > 0 && (documents.length === batch.documents || bytes + text.length > batch.bytes)) {
      yield documents
      documents = []
      bytes = 0
    }
    documents.push(JSON.parse(text))
    bytes += text.length
  }
  if (documents.length > 0) yield documents
}

async function importBatch(
  store: DataStore,
  collection: string,
  documents: StoredDocument[],
  totals: ImportTotals,
): Promise<void> {
  const missing = await takeMissing(store, collection, documents, totals)
  if (missing.length === 0) return
  if (await store.add(collection, missing)) {
    totals.added += missing.length
    return
  }
  // Somebody added one of them meanwhile.
  for (const document of missing) {
    if (await store.add(collection, [document])) totals.added += 1
    else await takeMissing(store, collection, [document], totals)
  }
}

/** Counts those that are there already and answers the others. */
async function takeMissing(
  store: DataStore,
  collection: string,
  documents: StoredDocument[],
  totals: ImportTotals,
): Promise<StoredDocument[]> {
  const found = await store.findAll(
    collection,
    documents.map(({ _id }) => _id),
  )
  const byId = new Map(found.map((document) => [document._id, document]))
  return documents.filter((document) => {
    const there = byId.get(document._id)
    if (!there) return true
    if (isDeepStrictEqual(there, document)) totals.present += 1
    else totals.conflicts.push({ collection, _id: document._id })
    return false
  })
}
