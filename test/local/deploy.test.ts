import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { LocalCloud } from 'local-cloudbase'
import { collections } from '../../database/collections'
import { envId, startShukeCloud } from '../../local/shuke-cloud'
import { runScript } from './run-script'

const definitions = Object.entries(collections)
const indexCount = definitions.reduce((sum, [, { indexes }]) => sum + indexes.length, 0)

let dataDir: string
let cloud: LocalCloud
const start = async () => {
  cloud = await startShukeCloud({ port: 0, dataDir, schema: 'empty' })
}
beforeEach(async () => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'shuke-deploy-'))
  await start()
})
afterEach(async () => {
  await cloud.close()
  rmSync(dataDir, { recursive: true, force: true })
})

const deploy = (args: string[], settings: Record<string, string>) => runScript('scripts/deploy.mjs', args, settings)

const account = () => ({
  TCB_BASE_URL: `${cloud.url}/cloud-api`,
  CLOUDBASE_ENV_ID: envId,
  TENCENTCLOUD_SECRETID: 'local',
  TENCENTCLOUD_SECRETKEY: 'local',
})

/** What the cloud API says it holds. */
async function ask(action: string, parameters: object = {}): Promise<Record<string, unknown>> {
  const answer = await fetch(`${cloud.url}/cloud-api`, {
    method: 'POST',
    headers: { 'x-tc-action': action, authorization: 'TC3-HMAC-SHA256 Credential=test' },
    body: JSON.stringify({ EnvId: envId, ...parameters }),
  })
  const { Response } = (await answer.json()) as { Response: Record<string, unknown> }
  return Response
}

async function schema() {
  const { Tables } = (await ask('ListTables')) as { Tables: { TableName: string }[] }
  return Promise.all(
    Tables.map(async ({ TableName }) => {
      const [{ Indexes }, { AclTag }] = await Promise.all([
        ask('DescribeTable', { TableName }),
        ask('DescribeDatabaseACL', { CollectionName: TableName }),
      ])
      return { name: TableName, access: AclTag, indexes: Indexes as { Name: string; Unique: boolean }[] }
    }),
  )
}

test('without an account the whole plan is printed, and each missing setting in a sentence', async () => {
  const { code, said } = await deploy(['--dry-run'], {})
  expect(code).toBe(0)
  const settings = ['CLOUDBASE_ENV_ID', 'TENCENTCLOUD_SECRETID', 'TENCENTCLOUD_SECRETKEY']
  for (const name of [...settings, 'SHUKE_PERSON_SECRET', 'SHUKE_ARCHIVE_KEY']) {
    expect(said).toMatch(new RegExp(`· ${name} 没有设置.*。`))
  }
  for (const [name, { indexes }] of definitions) {
    expect(said).toContain(`建集合 ${name}\n`)
    for (const index of indexes) expect(said).toContain(`建索引 ${name}.${index.name} (`)
  }
  expect(said).toContain('READONLY')
  for (const name of ['capture', 'customer', 'agent', 'timer']) expect(said).toContain(`传函数 ${name}`)
  expect(said).toContain('everyQuarterHour')
})

test('without an account nothing but a dry run is done', async () => {
  const { code, said } = await deploy([], {})
  expect(code).toBe(1)
  expect(said).toContain('CLOUDBASE_ENV_ID')
})

test('an upload names what it lacks before it builds or fetches anything', async () => {
  const { code, said } = await runScript('scripts/upload.mjs', [], { WEAPP_PRIVATE_KEY_PATH: '/nowhere/private.key' })
  expect(code).toBe(1)
  for (const words of ['WEAPP_APPID 没有设置', 'CLOUDBASE_ENV_ID 没有设置', '/nowhere/private.key']) {
    expect(said).toContain(words)
  }
})

test('an empty environment gets every collection and index, closed to phones; a second run changes nothing', async () => {
  expect(await schema()).toEqual([])
  const first = await deploy(['--database-only'], account())
  expect([first.code, first.said]).toEqual([0, expect.stringContaining('✓')])
  const made = await schema()
  expect(made.map(({ name }) => name)).toEqual(Object.keys(collections).sort())
  expect(made.every(({ access }) => access === 'ADMINONLY')).toBe(true)
  expect(made.flatMap(({ indexes }) => indexes.filter(({ Name }) => Name !== '_id_'))).toHaveLength(indexCount)
  expect(await ask('DescribeStorageSafeRule', { Bucket: '7368-shuke-local' })).toMatchObject({ AclTag: 'READONLY' })

  const second = await deploy(['--database-only'], account())
  expect(second).toMatchObject({ code: 0, said: expect.not.stringContaining('✓') })
  expect(second.said.match(/无需改动/g)).toHaveLength(2)
  expect(await schema()).toEqual(made)
})

test('indexes made through the cloud API serve queries, also after a restart', async () => {
  await deploy(['--database-only'], account())
  const people = Array.from({ length: 60 }, (_, n) => ({
    _id: `a:p${n}`,
    agentId: 'a',
    consent: { state: 'granted' },
    lastAt: n,
  }))
  await cloud.engine.write((operations, work) => operations.insert('relationships', people, work))
  const page = { query: { agentId: 'a', 'consent.state': 'granted' }, sort: [['lastAt', -1]], skip: 0, limit: 10 }
  const readOnePage = () =>
    cloud.engine.read((operations, work) => operations.find('relationships', page as never, work))
  expect((await readOnePage()).work.read).toBe(10)
  await cloud.close()
  await start()
  const { value, work } = await readOnePage()
  expect([value.length, work.read]).toEqual([10, 10])
})

test('an index that the documents do not allow is refused whole, and the collection goes on as it was', async () => {
  await ask('CreateTable', { TableName: 'diaries' })
  const insert = (documents: object[]) =>
    cloud.engine.write((operations, work) => operations.insert('diaries', documents as never, work))
  await insert([
    { _id: 'a', page: 1 },
    { _id: 'b', page: 1 },
  ])
  const make = (IndexName: string, MgoIsUnique: boolean) => ({
    IndexName,
    MgoKeySchema: { MgoIsUnique, MgoIndexKeys: [{ Name: 'page', Direction: '1' }] },
  })
  const before = await schema()
  const CreateIndexes = [make('plain', false), make('once', true)]
  const refused = await ask('UpdateTable', { TableName: 'diaries', CreateIndexes })
  expect(refused).toMatchObject({ Error: { Code: 'FailedOperation', Message: expect.stringContaining('E11000') } })
  expect(await schema()).toEqual(before)
  await insert([{ _id: 'c', page: 2 }])
  expect(await cloud.engine.dump('diaries')).toHaveLength(3)
})

test('what is not ours stays, and an index of the same name with other keys stops everything', async () => {
  await ask('CreateTable', { TableName: 'diaries' })
  await ask('CreateTable', { TableName: 'activities' })
  const keys = (Name: string) => ({ MgoIsUnique: false, MgoIndexKeys: [{ Name, Direction: '1' }] })
  await ask('UpdateTable', {
    TableName: 'activities',
    CreateIndexes: [{ IndexName: 'agent_updated', MgoKeySchema: keys('title') }],
  })
  const before = await schema()
  const stopped = await deploy(['--database-only'], account())
  expect(stopped).toMatchObject({ code: 1, said: expect.stringContaining('activities.agent_updated') })
  expect(stopped.said).toContain('原样保留：diaries')
  expect(await schema()).toEqual(before)
})

test('the local cloud’s API drops nothing and knows its own environment only', async () => {
  for (const action of ['DeleteTable', 'DestroyEnv', 'DeleteFunction']) {
    expect(await ask(action)).toMatchObject({ Error: { Code: 'UnsupportedOperation' } })
  }
  await ask('CreateTable', { TableName: 'diaries' })
  const drop = { TableName: 'diaries', DropIndexes: [{ IndexName: '_id_' }] }
  expect(await ask('UpdateTable', drop)).toMatchObject({ Error: { Code: 'UnsupportedOperation' } })
  expect(await ask('ListTables', { EnvId: 'another' })).toMatchObject({ Error: { Code: 'ResourceNotFound' } })
  const stranger = await deploy(['--database-only'], { ...account(), CLOUDBASE_ENV_ID: 'another' })
  expect(stranger).toMatchObject({ code: 1, said: expect.stringContaining('没有完成') })
})

test('functions are never sent elsewhere while the database goes to the local cloud', async () => {
  const { code, said } = await deploy([], {
    ...account(),
    SHUKE_PERSON_SECRET: 'x'.repeat(40),
    SHUKE_ARCHIVE_KEY: Buffer.alloc(32).toString('base64'),
  })
  expect([code, said]).toEqual([1, expect.stringContaining('--database-only')])
})
