import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { LocalCloud } from 'local-cloudbase'
import { type CollectionName, collections } from '../../database/collections'
import { envId, startShukeCloud } from '../../local/shuke-cloud'
import { runScript } from './run-script'

const names = Object.keys(collections) as CollectionName[]
const picture = Buffer.from('89504e470d0a1a0a', 'hex')
const secrets = { SHUKE_PERSON_SECRET: 'old-'.repeat(10), SHUKE_ARCHIVE_KEY: Buffer.alloc(32, 3).toString('base64') }

let folder: string
let old: LocalCloud
let fresh: LocalCloud
let out: string
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'shuke-move-'))
  out = path.join(folder, 'export')
  old = await startShukeCloud({ port: 0, dataDir: path.join(folder, 'old') })
  fresh = await startShukeCloud({ port: 0, dataDir: path.join(folder, 'fresh') })
  await fill(old)
})
afterEach(async () => {
  await Promise.all([old.close(), fresh.close()])
  rmSync(folder, { recursive: true, force: true })
})

const move = (cloud: LocalCloud, direction: 'export' | 'import', settings: Record<string, string> = {}) =>
  runScript('scripts/move-data.mjs', [direction, direction === 'export' ? '--out' : '--in', out], {
    TCB_CONTEXT_CNFG: cloud.contextConfig,
    // Otherwise the SDK asks Tencent's network where it is, before every call.
    TENCENTCLOUD_RUNENV: 'SCF',
    CLOUDBASE_ENV_ID: envId,
    TENCENTCLOUD_SECRETID: 'local',
    TENCENTCLOUD_SECRETKEY: 'local',
    ...settings,
  })

const insert = (cloud: LocalCloud, collection: string, documents: object[]) =>
  cloud.engine.write((operations, work) => operations.insert(collection, documents as never, work))

async function upload(cloud: LocalCloud): Promise<string> {
  const headers = { 'content-type': 'image/png', 'x-local-openid': 'wang-min' }
  const answer = await fetch(`${cloud.url}/storage`, { method: 'POST', headers, body: picture })
  return ((await answer.json()) as { fileId: string }).fileId
}

/** More than two pages of one collection, nested values, and a picture that a document names. */
async function fill(cloud: LocalCloud): Promise<void> {
  const cover = await upload(cloud)
  const envelopes = Array.from({ length: 450 }, (_, n) => ({
    _id: `p${n % 9}.phone.${String(n).padStart(4, '0')}`,
    interactions: [{ kind: 'dwell', at: 1_700_000_000_000 + n, seconds: n / 7 }],
    note: n % 2 ? '“引号”\n和换行' : null,
  }))
  await insert(cloud, 'envelopes', envelopes)
  await insert(cloud, 'activities', [{ _id: 'tea', cover, blocks: [{ type: 'picture', picture: cover }] }])
  await insert(cloud, 'relationships', [{ _id: 'a:p1', marks: { phone: 3 }, warmth: 1.5e300, tagKeys: [] }])
}

async function dump(cloud: LocalCloud) {
  const all = await Promise.all(names.map(async (name) => [name, await cloud.engine.dump(name)] as const))
  return Object.fromEntries(all.map(([name, documents]) => [name, documents.sort(byId)]))
}
const byId = (left: { _id?: unknown }, right: { _id?: unknown }) => (String(left._id) < String(right._id) ? -1 : 1)

test('everything moves, files under their new ids; a second import changes nothing', async () => {
  expect(await move(old, 'export')).toMatchObject({ code: 0, said: expect.stringContaining('SHUKE_PERSON_SECRET') })
  const first = await move(fresh, 'import')
  expect(first).toMatchObject({ code: 0, said: expect.stringContaining('新增 452 条，已有 0 条，不同 0 条') })

  const [before, after] = [await dump(old), await dump(fresh)]
  const cover = String(after.activities?.[0]?.cover)
  const held = await fetch(`${fresh.url}/storage/${encodeURIComponent(cover)}`)
  expect(Buffer.from(await held.arrayBuffer())).toEqual(picture)
  const oldCover = String(before.activities?.[0]?.cover)
  expect(JSON.parse(JSON.stringify(before).replaceAll(oldCover, cover))).toEqual(after)

  const second = await move(fresh, 'import')
  expect(second).toMatchObject({ code: 0, said: expect.stringContaining('新增 0 条，已有 452 条，不同 0 条') })
  expect(await dump(fresh)).toEqual(after)
})

test('a document that differs is never overwritten, and is listed', async () => {
  await insert(fresh, 'relationships', [{ _id: 'a:p1', marks: { phone: 99 } }])
  await move(old, 'export')
  expect(await move(fresh, 'import')).toMatchObject({ code: 1, said: expect.stringContaining('没有覆盖') })
  expect((await dump(fresh)).relationships).toEqual([{ _id: 'a:p1', marks: { phone: 99 } }])
  expect(JSON.parse(readFileSync(path.join(out, 'conflicts.json'), 'utf8'))).toEqual([
    { collection: 'relationships', _id: 'a:p1' },
  ])
})

test('an export that was interrupted in mid-line goes on from there', async () => {
  await move(old, 'export')
  const file = path.join(out, 'envelopes.jsonl')
  const whole = readFileSync(file, 'utf8')
  renameSync(file, `${file}.part`)
  writeFileSync(`${file}.part`, whole.slice(0, 5_000))
  rmSync(path.join(out, 'manifest.json'))

  expect(await move(fresh, 'import')).toMatchObject({ code: 1, said: expect.stringContaining('还没有做完') })
  expect(await move(old, 'export')).toMatchObject({ code: 0, said: expect.stringContaining('envelopes：450 条') })
  expect(readFileSync(file, 'utf8')).toBe(whole)
})

test('a file that was cut short on its way, or another secret, stops the import before it begins', async () => {
  await move(old, 'export', secrets)
  const other = await move(fresh, 'import', { ...secrets, SHUKE_PERSON_SECRET: 'new-'.repeat(10) })
  expect(other).toMatchObject({ code: 1, said: expect.stringContaining('SHUKE_PERSON_SECRET') })
  expect(readFileSync(path.join(out, 'manifest.json'), 'utf8')).not.toContain('old-')

  const file = path.join(out, 'envelopes.jsonl')
  writeFileSync(file, readFileSync(file, 'utf8').slice(0, 5_000))
  const cut = await move(fresh, 'import', secrets)
  expect(cut).toMatchObject({ code: 1, said: expect.stringContaining('envelopes.jsonl') })
  expect((await dump(fresh)).envelopes).toEqual([])
})

test('nobody else on the machine may read an export', async () => {
  await move(old, 'export')
  expect(statSync(out).mode & 0o077).toBe(0)
  for (const name of readdirSync(out)) expect(statSync(path.join(out, name)).mode & 0o077).toBe(0)
})
