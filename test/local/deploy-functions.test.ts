import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { LocalCloud } from 'local-cloudbase'
import { envId, startShukeCloud } from '../../local/shuke-cloud'
import { openEnvironment } from '../../scripts/deploy/cloudbase-environment'
import { readFunctions } from '../../scripts/deploy/read-functions'

interface Sent {
  action: string
  Code?: { ZipFile: string }
  [parameter: string]: unknown
}

/** What Tencent's function service was sent, and what it holds. Its host cannot be set, so the network is stood in for. */
const service = { sent: [] as Sent[], held: new Set<unknown>() }

jest.mock('node-fetch', () => ({
  __esModule: true,
  default: async (url: string, { headers, body }: { headers: Record<string, string>; body: string }) => {
    if (!url.startsWith('https://scf.')) return fetch(url, { method: 'POST', headers: withoutHost(headers), body })
    const call = { ...JSON.parse(body), action: headers['X-TC-Action'] }
    service.sent.push(call)
    return { text: async () => JSON.stringify({ Response: { RequestId: 'r', ...(await answer(call)) } }) }
  },
}))
const withoutHost = ({ Host: _, ...headers }: Record<string, string>) => headers

async function answer(call: Sent): Promise<object> {
  const { action, FunctionName: name } = call
  if (action === 'GetFunction') return { Status: 'Active' }
  if (action === 'Invoke') {
    const result = await cloud.callFunction(String(name), JSON.parse(String(call.ClientContext)))
    return { Result: { RetMsg: JSON.stringify(result) } }
  }
  if (action === 'CreateFunction') {
    if (service.held.has(name)) return { Error: { Code: 'ResourceInUse.Function', Message: 'exists' } }
    service.held.add(name)
  }
  return {}
}

let dataDir: string
let cloud: LocalCloud
jest.spyOn(console, 'log').mockImplementation(() => {})

beforeAll(async () => {
  execFileSync(process.execPath, ['scripts/build.mjs', 'functions'])
  dataDir = mkdtempSync(path.join(tmpdir(), 'shuke-put-'))
  cloud = await startShukeCloud({ port: 0, dataDir })
  process.env.TCB_BASE_URL = `${cloud.url}/cloud-api`
})
afterAll(async () => {
  delete process.env.TCB_BASE_URL
  await cloud.close()
  rmSync(dataDir, { recursive: true, force: true })
})

const secrets = { SHUKE_PERSON_SECRET: 'secret-'.repeat(6), SHUKE_ARCHIVE_KEY: Buffer.alloc(32).toString('base64') }
const root = path.resolve('dist/cloudfunctions')
const changes = () => service.sent.filter(({ action }) => !['GetFunction', 'Invoke'].includes(action))

test('a function is created with its bundle, its settings and its trigger, then replaced, and never deleted', async () => {
  const environment = openEnvironment({ envId, secretId: 'local', secretKey: 'local' })
  const timer = readFunctions(root, secrets).find(({ name }) => name === 'timer')
  if (!timer) throw new Error('there is no timer')

  await environment.putFunction(timer, root)
  const settings = { Variables: Object.entries(secrets).map(([Key, Value]) => ({ Key, Value })) }
  const shape = { FunctionName: 'timer', Namespace: envId, Runtime: 'Nodejs20.19', Timeout: 60, MemorySize: 256 }
  const [create, ...others] = changes()
  expect(create).toMatchObject({
    action: 'CreateFunction',
    ...shape,
    Handler: 'index.main',
    InstallDependency: 'FALSE',
    Environment: settings,
  })
  const zip = Buffer.from(create?.Code?.ZipFile ?? '', 'base64').toString('latin1')
  for (const file of ['index.js', 'package.json', 'config.json']) expect(zip).toContain(file)
  expect(zip).not.toContain('timer/')
  expect(others.map(({ action }) => action)).toEqual(['BatchCreateTrigger'])
  expect(JSON.parse(String(others[0]?.Triggers))).toEqual([
    { TriggerName: 'everyQuarterHour', Type: 'timer', TriggerDesc: '0 */15 * * * * *' },
  ])

  service.sent.length = 0
  await environment.putFunction(timer, root)
  const replaced = changes()
  expect(replaced.filter(({ action }) => action === 'UpdateFunctionConfiguration')).toMatchObject([
    { FunctionName: 'timer', Timeout: 60, MemorySize: 256, Environment: settings },
  ])
  expect(replaced.map(({ action }) => action)).toContain('UpdateFunctionCode')
  expect(replaced.filter(({ action }) => /^Delete/.test(action))).toEqual([])
})

test('health is asked of the function itself', async () => {
  const environment = openEnvironment({ envId, secretId: 'local', secretKey: 'local' })
  expect(JSON.parse(await environment.askHealth('capture'))).toMatchObject({
    ok: true,
    data: { function: 'capture', missingSettings: [] },
  })
  expect(await environment.askHealth('nothing')).not.toContain('"ok":true')
})
