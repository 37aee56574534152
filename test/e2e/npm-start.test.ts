import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { dataFolder, StageProcess } from './stage-process'

const root = path.resolve(__dirname, '../..')
const reset = (dataDir: string) =>
  execFileSync(process.execPath, ['scripts/reset.mjs'], {
    cwd: root,
    env: { ...process.env, DATA_DIR: dataDir },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })

test('it prints where it is ready, answers there, and keeps its world until it is reset', async () => {
  const folder = dataFolder()
  const worldOf = async (url: string) =>
    ((await (await fetch(`${url}/cockpit/stage`)).json()) as { worldId: string }).worldId
  try {
    const first = await StageProcess.start('empty', folder.path)
    expect((await fetch(`${first.url}/healthz`)).status).toBe(200)
    const world = await worldOf(first.url)
    await first.stop()

    const second = await StageProcess.start('empty', folder.path)
    expect(second.readyAfter).toBeLessThan(15_000)
    expect(await worldOf(second.url)).toBe(world)
    await second.stop()

    reset(folder.path)
    expect(existsSync(folder.path)).toBe(false)
  } finally {
    folder.remove()
  }
}, 120_000)

test('reset never removes a folder that is not the local cloud’s', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'shuke-own-'))
  mkdirSync(path.join(folder, 'letters'))
  writeFileSync(path.join(folder, 'letters', 'one.txt'), '亲爱的')
  expect(() => reset(folder)).toThrow('was not made by the local cloud')
  expect(existsSync(path.join(folder, 'letters', 'one.txt'))).toBe(true)
  rmSync(folder, { recursive: true })
})

test('a phone’s address decides who calls; what the request says about identity changes nothing', async () => {
  const folder = dataFolder()
  const stage = await StageProcess.start('empty', folder.path)
  const call = async (phone: string, body: object, headers: Record<string, string> = {}) => {
    const response = await fetch(`${stage.url}/phones/${phone}/functions/customer`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })
    return { status: response.status, body: await response.json() }
  }
  try {
    const standing = { operation: 'getMyStanding', input: {} }
    expect((await call('lin-yue', standing, { 'x-local-openid': 'o-example-wang-min' })).body).toMatchObject({
      result: { ok: true, data: { isAgent: false } },
    })
    expect((await call('nobody-here', standing)).status).toBe(404)
    expect((await fetch(`${stage.url}/phones/lin-yue/../../package.json`)).status).toBe(404)
    expect((await fetch(`${stage.url}/phones/lin-yue/..%2f..%2fpackage.json`)).status).toBe(404)
  } finally {
    await stage.stop()
    folder.remove()
  }
}, 120_000)
