import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import {
  cloudApi,
  composeLocalCloud,
  database,
  functions,
  type startLocalCloud,
  storage,
  wechat,
} from '../../src/start-local-cloud'
import { collections } from '../support/club'
import { newFolder } from '../support/test-cloud'

let folder: string
let dataDir: string
beforeEach(() => {
  folder = newFolder('folder')
  dataDir = path.join(folder, 'data')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const secretsOf = async (secrets: Parameters<typeof startLocalCloud>[0]['secrets']) => {
  const cloud = await composeLocalCloud({ dataDir, port: 0, secrets, plugins: [] })
  await cloud.close()
  return cloud.env
}
const kept = () => JSON.parse(readFileSync(path.join(dataDir, 'secrets.json'), 'utf8'))

test('a secret is drawn once per data folder, and one that is asked for later is added', async () => {
  const first = await secretsOf({ PERSON_KEY: { bytes: 32 } })
  expect(Buffer.from(first.PERSON_KEY ?? '', 'base64')).toHaveLength(32)
  const later = await secretsOf({ PERSON_KEY: { bytes: 32 }, SEAL_KEY: { bytes: 16 } })
  expect(later.PERSON_KEY).toBe(first.PERSON_KEY)
  expect(kept()).toEqual({ PERSON_KEY: first.PERSON_KEY, SEAL_KEY: later.SEAL_KEY })
  expect(statSync(path.join(dataDir, 'secrets.json')).mode & 0o077).toBe(0)
})

test('a value that is given goes before the kept one and is not written down', async () => {
  await secretsOf({ PERSON_KEY: { bytes: 32 } })
  expect(await secretsOf({ PERSON_KEY: 'given', OTHER: 'too' })).toMatchObject({ PERSON_KEY: 'given', OTHER: 'too' })
  expect(JSON.stringify(kept())).not.toMatch(/given|too/)
})

test('the names are the deployment’s own, and without any they say nothing of anybody', async () => {
  const neutral = await composeLocalCloud({ dataDir, port: 0, plugins: [storage()] })
  expect(neutral.files.fileId('a.png')).toBe('cloud://local-cloudbase.6c6f-local-cloudbase/a.png')
  expect(neutral.env.TCB_ENV).toBe('local-cloudbase')
  await neutral.close()
  const own = await composeLocalCloud({ dataDir, port: 0, envId: 'reading-club-1a2b', plugins: [storage()] })
  expect(own.files.fileId('a.png')).toBe('cloud://reading-club-1a2b.7265-reading-club-1a2b/a.png')
  await own.close()
})

test('nothing stands in the data folder but what a plugin says it persists, and the secrets', async () => {
  const bundles = path.join(folder, 'bundles')
  mkdirSync(path.join(bundles, 'greet'), { recursive: true })
  writeFileSync(path.join(bundles, 'greet/index.js'), 'exports.main = async () => console.log("hello")')
  const plugins = [database({ collections }), storage(), functions({ folder: bundles }), wechat(), cloudApi()] as const
  const cloud = await composeLocalCloud({ dataDir, port: 0, secrets: { KEY: { bytes: 32 } }, plugins })
  await cloud.engine.write((operations, work) => operations.insert('people', [{ _id: 'lan' }], work))
  await cloud.files.save('a/b.txt', Buffer.from('text'))
  await cloud.callFunction('greet', {})
  const rules = { EnvId: cloud.envId, CollectionName: 'people', AclTag: 'READONLY' }
  await fetch(`${cloud.url}/cloud-api`, {
    method: 'POST',
    headers: { 'x-tc-action': 'ModifyDatabaseACL', authorization: 'TC3-HMAC-SHA256 Credential=x' },
    body: JSON.stringify(rules),
  })
  const present = new Set(readdirSync(dataDir))
  await cloud.close()
  for (const name of readdirSync(dataDir)) present.add(name)
  const said = ['secrets.json', ...plugins.flatMap(({ persists }) => persists)]
  // One older log is kept only once the first has grown large.
  expect([...present].sort()).toEqual(said.filter((name) => name !== 'functions.log.1').sort())
})
