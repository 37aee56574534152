import { request } from 'node:http'
import { networkInterfaces } from 'node:os'
import { startTestCloud, type TestCloud } from '../support/test-cloud'

let running: TestCloud
beforeAll(async () => {
  running = await startTestCloud()
})
afterAll(() => running.stop())

const ask = (headers: Record<string, string>, host = '127.0.0.1') =>
  new Promise<number | string>((resolve) => {
    const { port } = new URL(running.cloud.url)
    request({ host, port, path: '/healthz', headers }, (answer) => {
      answer.resume()
      resolve(answer.statusCode ?? 0)
    })
      .on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'failed'))
      .end()
  })

test('it answers on this machine and tells that it is well', async () => {
  expect(await ask({})).toBe(200)
  expect(await ask({ host: 'localhost:1' })).toBe(200)
})

test('a name that only points at this machine is refused, and so is a page of another site', async () => {
  expect(await ask({ host: 'rebound.example:80' })).toBe(403)
  expect(await ask({ origin: 'https://somewhere.example' })).toBe(403)
  expect(await ask({ origin: running.cloud.url })).toBe(200)
  expect(await ask({ origin: 'http://[::1]:80' })).toBe(200)
})

test('a sandboxed page of another site, whose origin is null, reads and writes nothing', async () => {
  expect(await ask({ origin: 'null' })).toBe(403)
  const insert = { action: 'database.insertDocument', collectionName: 'people', data: ['{"_id":"from-a-sandbox"}'] }
  const sent = await fetch(`${running.cloud.url}/admin`, {
    method: 'POST',
    headers: { origin: 'null', 'content-type': 'text/plain' },
    body: JSON.stringify(insert),
  })
  expect(sent.status).toBe(403)
  expect(await running.cloud.engine.dump('people')).toEqual([])
})

test('it listens on no other address of this machine', async () => {
  const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? [])
  const others = addresses.filter(({ internal, family }) => !internal && family === 'IPv4')
  for (const { address } of others) expect(await ask({ host: '127.0.0.1' }, address)).toBe('ECONNREFUSED')
})

test('a route of another module stands beside the cloud’s own, the longer prefix first', async () => {
  const say =
    (words: string) =>
    ({ response }: { response: { end(text: string): void } }) =>
      response.end(words)
  running.cloud.route('GET', '/phones', say('phones'))
  running.cloud.route('GET', '/phones/lan', say('lan'))
  const read = async (path: string) => (await fetch(`${running.cloud.url}${path}`)).text()
  expect([await read('/phones'), await read('/phones/mei/x'), await read('/phones/lan/x')]).toEqual([
    'phones',
    'phones',
    'lan',
  ])
  expect((await fetch(`${running.cloud.url}/phonesx`)).status).toBe(404)
})

test('a body that is no JSON or no object is refused and nothing breaks', async () => {
  for (const body of ['', '{', '[]', '3', 'null']) {
    const { status } = await fetch(`${running.cloud.url}/admin`, { method: 'POST', body })
    expect(status).toBe(400)
  }
  expect(await ask({})).toBe(200)
})
