import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startLocalCloud } from '../../src/start-local-cloud'
import { newFolder, refusalOf, startTestCloud, type TestCloud } from '../support/test-cloud'

const functionsDir = mkdtempSync(path.join(tmpdir(), 'local-cloudbase-functions-'))
let running: TestCloud

function deploy(name: string, source: string, config: object = {}): void {
  mkdirSync(path.join(functionsDir, name), { recursive: true })
  writeFileSync(path.join(functionsDir, name, 'index.js'), source)
  writeFileSync(path.join(functionsDir, name, 'config.json'), JSON.stringify(config))
}

beforeAll(async () => {
  deploy('echo', 'exports.main = async (event, context) => ({ event, environment: JSON.parse(context.environment) })')
  deploy('env', 'exports.main = async () => process.env')
  deploy('throws', 'exports.main = async () => { throw new Error("no luck") }')
  deploy('dies', 'exports.main = async () => process.exit(3)')
  // Long enough for a new instance to start in on a machine that is busy.
  deploy('hangs', 'exports.main = (event) => event.wait ? new Promise(() => {}) : { awake: true }', { timeout: 3 })
  deploy('spins', 'exports.main = (event) => { while (event.spin); return { awake: true } }', { timeout: 3 })
  deploy(
    'ticks',
    'exports.main = async (event, context) => ({ event, environment: JSON.parse(context.environment) })',
    {
      triggers: [{ name: 'morning', type: 'timer', config: '0 0 8 * * * *' }],
    },
  )
  running = await startTestCloud({
    functions: { folder: functionsDir, env: { GREETING: '你好' } },
    secrets: { SEAL_KEY: { bytes: 32 }, GIVEN: 'as it is' },
  })
})
afterAll(async () => {
  await running.stop()
  rmSync(functionsDir, { recursive: true })
})

const post = async (name: string, body: unknown, headers: Record<string, string> = {}) => {
  const answer = await fetch(`${running.cloud.url}/${name}`, { method: 'POST', headers, body: JSON.stringify(body) })
  return { status: answer.status, body: await answer.json() }
}

test('a call over HTTP answers as wx.cloud.callFunction, with the identity in the context', async () => {
  const { body } = await post('functions/echo', { a: 1 }, { 'x-local-openid': 'lan' })
  expect(body).toMatchObject({ errMsg: 'cloud.callFunction:ok', requestID: expect.any(String) })
  expect(body.result.environment).toMatchObject({ WX_OPENID: 'lan', WX_APPID: expect.any(String) })
  expect(body.result.event).toEqual({ a: 1, userInfo: { openId: 'lan', appId: expect.any(String) } })
})

test('without the header nobody is calling, whatever the event says', async () => {
  const { body } = await post('functions/echo', { openid: 'mei' })
  expect(body.result.environment).not.toHaveProperty('WX_OPENID')
})

test('two callers in one instance never see each other’s identity', async () => {
  const names = Array.from({ length: 40 }, (_, at) => `caller${at}`)
  const answers = await Promise.all(
    names.map((name) => running.cloud.callFunction<{ environment: { WX_OPENID: string } }>('echo', {}, name)),
  )
  expect(answers.map(({ environment }) => environment.WX_OPENID)).toEqual(names)
})

test('a function gets its own environment with the secrets, which stay the same per data folder', async () => {
  const env = await running.cloud.callFunction<Record<string, string>>('env', {})
  expect(env).toMatchObject({
    TCB_ENV: 'local-cloudbase',
    TENCENTCLOUD_RUNENV: 'SCF',
    SCF_NAMESPACE: 'local-cloudbase',
  })
  expect(env).toMatchObject({ GREETING: '你好', GIVEN: 'as it is', SCF_FUNCTIONNAME: 'env' })
  expect(Buffer.from(env.SEAL_KEY ?? '', 'base64')).toHaveLength(32)
  const kept = JSON.parse(readFileSync(path.join(running.dataDir, 'secrets.json'), 'utf8'))
  expect(kept).toEqual({ SEAL_KEY: env.SEAL_KEY })
})

test('a function that throws is answered as a failed execution', async () => {
  const { status, body } = await post('functions/throws', {})
  expect(status).toBe(500)
  expect(body).toMatchObject({ errCode: -504002, errMsg: expect.stringContaining('no luck') })
})

test('a function that ends its process fails its call and is there again for the next', async () => {
  expect((await post('functions/dies', {})).body.errCode).toBe(-504002)
  expect((await post('functions/dies', {})).body.errCode).toBe(-504002)
})

test.each([
  ['hangs', { wait: true }],
  ['spins', { spin: true }],
])('a function that %s is given up after its time, and the next call gets a new instance', async (name, event) => {
  expect((await post(`functions/${name}`, event)).body.errMsg).toContain('3000 ms')
  expect((await post(`functions/${name}`, {})).body.result).toEqual({ awake: true })
})

test('an unknown function, an event that is no object and a bad openid are refused', async () => {
  expect((await post('functions/nobody', {})).body.errCode).toBe(-501000)
  expect((await post('functions/..%2Fescape', {})).body.errCode).toBe(-501000)
  expect((await post('functions/echo', [1])).status).toBe(400)
  expect((await post('functions/echo', {}, { 'x-local-openid': 'a b' })).status).toBe(400)
})

test('a timer fires by hand without an identity', async () => {
  const { body } = await post('timers/ticks', {})
  expect(body.result.event).toEqual({
    Type: 'Timer',
    TriggerName: 'morning',
    Time: expect.stringMatching(/Z$/),
    Message: '',
  })
  expect(body.result.environment).toMatchObject({ TRIGGER_SRC: 'timer' })
  expect(body.result.environment).not.toHaveProperty('WX_OPENID')
  expect((await post('timers/ticks?trigger=evening', {})).status).toBe(404)
})

test('one function calls another through the SDK', async () => {
  const { result } = await running.app.callFunction({ name: 'echo', data: { from: 'sdk' } })
  expect(result).toMatchObject({ event: { from: 'sdk' } })
  await expect(refusalOf(running.app.callFunction({ name: 'nobody', data: {} }))).resolves.toMatchObject({
    code: 'FUNCTION_NOT_FOUND',
  })
})

test('a bundle built anew is taken up by the next call', async () => {
  deploy('fresh', 'exports.main = async () => 1')
  expect(await running.cloud.callFunction('fresh', {})).toBe(1)
  deploy('fresh', 'exports.main = async () => 2 // later')
  expect(await running.cloud.callFunction('fresh', {})).toBe(2)
})

test('the file that runs is byte for byte the bundle', async () => {
  await running.cloud.callFunction('fresh', {})
  const file = readFileSync(path.join(functionsDir, 'fresh', 'index.js'))
  expect(running.cloud.loadedBundles('fresh')).toEqual([createHash('sha256').update(file).digest('hex')])
})

test('a movable clock is one call’s own: each lives its own time, and without one it is the real time', async () => {
  deploy(
    'clock',
    `exports.main = async () => {
    const before = Date.now()
    await new Promise((resolve) => setTimeout(resolve, 20))
    return [before, new Date().getTime()]
  }`,
  )
  const dataDir = newFolder('clock')
  const cloud = await startLocalCloud({ dataDir, port: 0, functions: { folder: functionsDir, isClockMovable: true } })
  try {
    const days = [Date.UTC(2020, 1, 1), Date.UTC(2030, 1, 1), undefined]
    const told = await Promise.all(
      days.map((at) => cloud.callFunction<[number, number]>('clock', {}, 'lan', at === undefined ? undefined : { at })),
    )
    for (const [index, [before, after]] of told.entries()) {
      expect(Math.abs(before - (days[index] ?? Date.now()))).toBeLessThan(10_000)
      expect(after - before).toBeGreaterThanOrEqual(19)
    }
  } finally {
    await cloud.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
})
