import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { newCast, newId } from '../../support/actors'
import { startTestCloud, type TestCloud } from '../../support/cloud'
import { articleDraft } from '../world/drafts'
import { becomeAgent, setUpReader } from '../world/story'

let cloud: TestCloud
let door: Server
let isCheckDown = false

beforeAll(async () => {
  door = await openDoor()
  cloud = await startTestCloud({ sdkUrl: `http://127.0.0.1:${(door.address() as AddressInfo).port}/admin` })
})
afterAll(async () => {
  door.closeAllConnections()
  door.close()
  await cloud.stop()
})

/** Between the functions and the cloud: lets everything through, but WeChat's API only while it is up. */
async function openDoor(): Promise<Server> {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const body = Buffer.concat(chunks)
    if (isCheckDown && body.includes('wx.openApi')) {
      response.writeHead(503).end('{}')
      return
    }
    const headers = { 'content-type': request.headers['content-type'] ?? 'application/json' }
    const answer = await fetch(`${cloud.url}${request.url}`, { method: 'POST', headers, body })
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' })
    response.end(Buffer.from(await answer.arrayBuffer()))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return server
}

test('when nobody can check a text, the answer is busy and nothing is stored', async () => {
  const { wangMin, linYue, zhaoLei } = newCast(cloud)
  await setUpReader(wangMin, linYue)
  await becomeAgent(zhaoLei)
  const before = await cloud.dumpAll()

  isCheckDown = true
  const codes = [
    await linYue.codeOf('introduceMyself', { agentId: wangMin.personId, name: '林悦' }),
    await linYue.codeOf('consultAgent', { agentId: wangMin.personId, messageId: newId(), text: '在吗' }),
    await wangMin.codeOf('saveActivity', { activityId: newId(16), draft: articleDraft(), publish: true }),
  ]
  isCheckDown = false

  expect(codes).toEqual(['busy', 'busy', 'busy'])
  expect(await cloud.dumpAll()).toEqual(before)
  expect(await linYue.codeOf('introduceMyself', { agentId: wangMin.personId, name: '林悦' })).toBe('ok')
})
