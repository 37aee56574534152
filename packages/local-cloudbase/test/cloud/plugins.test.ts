import { existsSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { init } from '@cloudbase/node-sdk'
import {
  type AnyPlugin,
  answerJson,
  type Cloud,
  composeLocalCloud,
  type DatabaseApi,
  database,
  type Plugin,
  Refusal,
  startLocalCloud,
  storage,
} from '../../src/start-local-cloud'
import { collections } from '../support/club'
import { newFolder, refusalOf } from '../support/test-cloud'

let dataDir: string
let running: Cloud | undefined
beforeEach(() => {
  dataDir = newFolder('plugins')
})
afterEach(async () => {
  await running?.close()
  running = undefined
  rmSync(dataDir, { recursive: true, force: true })
})

/** The real SDK, pointed at a cloud. */
function sdkOf(cloud: Cloud) {
  running = cloud
  Object.assign(process.env, cloud.env)
  return init({ env: cloud.envId, keepalive: true })
}
const send = async (cloud: Cloud, body: object) =>
  (await (await fetch(`${cloud.url}/admin`, { method: 'POST', body: JSON.stringify(body) })).json()) as object

test('a service that is left out is not there: its actions are refused by name, the others answer', async () => {
  const cloud = await composeLocalCloud({ dataDir, port: 0, plugins: [database({ collections }), storage()] })
  const app = sdkOf(cloud)
  await app.database().collection('people').add({ _id: 'lan' })
  expect(await cloud.engine.dump('people')).toEqual([{ _id: 'lan' }])
  const refusal = await refusalOf(app.callFunction({ name: 'greet', data: {} }))
  expect(refusal).toMatchObject({ code: 'LOCAL_CLOUD_UNSUPPORTED', message: expect.stringContaining('functions.') })
  for (const path of ['/functions/greet', '/cloud-api']) {
    expect((await fetch(cloud.url + path, { method: 'POST', body: '{}' })).status).toBe(404)
  }
  // @ts-expect-error -- The compiler knows what was left out.
  expect(cloud.callFunction).toBeUndefined()
})

interface Text {
  to: string
  words: string
}
interface SmsApi {
  texts(): readonly Text[]
}

/** Text messages: an action of the SDK's endpoint, a route, an api, and a look into another plugin's database. */
function sms(options: { from: string; closed?: () => void }): Plugin<SmsApi, DatabaseApi> {
  return {
    name: 'sms',
    persists: [],
    needs: ['database'],
    start: (_cloud, { engine }) => {
      const sent: Text[] = []
      return {
        api: { texts: () => sent },
        actions: {
          'sms.send': async ({ fields: { to, words } }) => {
            const people = await engine.dump('people')
            if (!people.some(({ _id }) => _id === to)) throw new Refusal('SMS_UNKNOWN', `nobody is called ${to}`)
            sent.push({ to: String(to), words: `${words} (${options.from})` })
            return { data: { sent: sent.length } }
          },
        },
        routes: [{ method: 'GET', prefix: '/sms', handler: ({ response }) => answerJson(response, sent) }],
        close: options.closed,
      }
    },
  }
}

test('a plugin of one’s own stands beside the five, with its action, its route and its api', async () => {
  const cloud = await startLocalCloud({ dataDir, port: 0, collections, plugins: [sms({ from: 'the club' })] })
  await sdkOf(cloud).database().collection('people').add({ _id: 'lan' })
  expect(await send(cloud, { action: 'sms.send', to: 'mei', words: 'hello' })).toMatchObject({ code: 'SMS_UNKNOWN' })
  expect(await send(cloud, { action: 'sms.send', to: 'lan', words: 'hello' })).toMatchObject({ data: { sent: 1 } })
  const wanted = [{ to: 'lan', words: 'hello (the club)' }]
  expect(cloud.texts()).toEqual(wanted)
  expect(await (await fetch(`${cloud.url}/sms`)).json()).toEqual(wanted)
})

test('services end in the reverse order of their beginning, so that each can still use those it needs', async () => {
  const ended: string[] = []
  const told = (name: string, needs: string[] = []): Plugin => ({
    name,
    persists: [],
    needs,
    start: () => ({ api: {}, close: () => void ended.push(name) }),
  })
  const cloud = await composeLocalCloud({ dataDir, port: 0, plugins: [told('a'), told('b', ['a']), told('c')] })
  await cloud.close()
  await cloud.close()
  expect(ended).toEqual(['c', 'b', 'a'])
})

test('a service that fails to end is a defect of its own: the others end', async () => {
  const told: string[] = []
  const failing: Plugin = { name: 'a', persists: [], start: () => ({ api: {}, close: () => fail('stuck') }) }
  const plugins = [database(), failing] as const
  const cloud = await composeLocalCloud({ dataDir, port: 0, plugins, log: (line) => told.push(line) })
  await cloud.close()
  expect(told.join()).toContain('stuck')
  expect(existsSync(path.join(dataDir, 'owner.pid'))).toBe(false)
})

const fail = (words: string) => {
  throw new Error(words)
}
const named = (name: string, service: object): Plugin => ({
  name,
  persists: [],
  start: () => ({ api: {}, ...service }),
})
const nothing = async () => ({})
const route = { method: 'GET', prefix: '/here', handler: () => {} }
const faulty: [words: string, plugins: AnyPlugin[], message: string][] = [
  ['needs one that is not there', [sms({ from: '' })], 'sms needs database'],
  ['needs one that comes later', [sms({ from: '' }), database()], 'sms needs database'],
  ['has the name of another', [named('a', {}), named('a', {})], 'two plugins called a'],
  [
    'serves an action of another',
    [database(), named('b', { actions: { 'database.addCollection': nothing } })],
    'action',
  ],
  ['serves a route of another', [named('a', { routes: [route] }), named('b', { routes: [route] })], 'GET /here'],
  ['offers what another offers', [database(), named('b', { api: { engine: 1 } })], 'engine'],
  ['offers what the cloud has', [named('a', { api: { close: 1 } })], 'close'],
  [
    'cannot start',
    [
      database(),
      {
        name: 'a',
        persists: [],
        start: () => fail('no luck'),
      },
    ],
    'no luck',
  ],
]
test.each(faulty)('a plugin that %s stops the start, and nothing is left running', async (_words, plugins, message) => {
  const start = async () => {
    running = await composeLocalCloud({ dataDir, port: 0, plugins })
  }
  await expect(start()).rejects.toThrow(message)
  expect(existsSync(path.join(dataDir, 'owner.pid'))).toBe(false)
})

test('a port that is taken rejects the start before anything of the folder is touched', async () => {
  const first = await composeLocalCloud({ dataDir, port: 0, plugins: [] })
  running = first
  const other = path.join(dataDir, 'other')
  const second = composeLocalCloud({ dataDir: other, port: Number(new URL(first.url).port), plugins: [database()] })
  await expect(second).rejects.toMatchObject({ code: 'EADDRINUSE' })
  expect(readdirSync(other)).toEqual([])
})
