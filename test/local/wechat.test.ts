import wx from 'wx-server-sdk'
import { startTestCloud, type TestCloud } from './test-cloud'

interface OpenApi {
  subscribeMessage: { send(input: object): Promise<{ errCode: number }> }
  security: { msgSecCheck(input: object): Promise<{ result: { suggest: string; label: number } }> }
  wxacode: { getUnlimited(input: object): Promise<{ contentType: string; buffer: Buffer }> }
  logistics: { addOrder(input: object): Promise<unknown> }
}

let running: TestCloud
let openapi: OpenApi

beforeAll(async () => {
  running = await startTestCloud({ now: () => 1_000 })
  wx.init({ env: running.cloud.env.TCB_ENV })
  openapi = wx.openapi as unknown as OpenApi
})
afterAll(() => running.stop())

const message = {
  touser: 'lan',
  templateId: 'appointmentChange',
  page: 'pages/landing/index',
  data: { thing1: { value: '周三 14:00' } },
}
const failure = (call: Promise<unknown>) =>
  call.then(
    () => null,
    (error: { errCode: number; errMsg: string }) => error,
  )

test('one accept is one message, kept for reading and sent nowhere', async () => {
  expect(await failure(openapi.subscribeMessage.send(message))).toMatchObject({ errCode: 43101 })
  running.cloud.acceptMessages('lan', 'appointmentChange')
  await openapi.subscribeMessage.send(message)
  expect(running.cloud.outbox()).toEqual([
    { openid: 'lan', templateId: 'appointmentChange', page: 'pages/landing/index', data: message.data, sentAt: 1_000 },
  ])
  expect(await failure(openapi.subscribeMessage.send(message))).toMatchObject({ errCode: 43101 })
})

test('a message with a text too long for its field is refused as WeChat refuses it', async () => {
  running.cloud.acceptMessages('mei', 'appointmentChange')
  const long = { ...message, touser: 'mei', data: { thing1: { value: '长'.repeat(21) } } }
  expect(await failure(openapi.subscribeMessage.send(long))).toMatchObject({ errCode: 47003 })
})

test('the content check flags its test words and texts beyond 2,500 characters', async () => {
  const check = (content: string) => openapi.security.msgSecCheck({ content, version: 2, scene: 2, openid: 'lan' })
  expect((await check('家里的保障够不够?')).result.suggest).toBe('pass')
  expect((await check('这里有违禁测试词')).result.suggest).toBe('risky')
  expect((await check('字'.repeat(2_500))).result.suggest).toBe('pass')
  expect(await failure(check('字'.repeat(2_501)))).toMatchObject({ errCode: 45002 })
})

test('a poster code is a PNG that leads to the page; a scene WeChat would not take is refused', async () => {
  const { contentType, buffer } = await openapi.wxacode.getUnlimited({
    scene: 'aB3_-'.repeat(6),
    page: 'pages/landing/index',
    checkPath: false,
  })
  expect(contentType).toBe('image/png')
  expect(buffer.subarray(1, 4).toString()).toBe('PNG')
  for (const scene of ['', 'x'.repeat(33), '50%', '中文']) {
    expect(await failure(openapi.wxacode.getUnlimited({ scene, page: 'pages/landing/index' }))).toMatchObject({
      errCode: 40129,
    })
  }
})

test('an API that is not stood in for is refused by name', async () => {
  expect((await failure(openapi.logistics.addOrder({})))?.errMsg).toContain('logistics.addOrder')
})

test('node-sdk reaches the same stand-in with JSON', async () => {
  const call = { apiName: 'security.msgSecCheck', requestData: { content: '违禁测试词' } }
  const { result } = await running.app.callWxOpenApi(call as never)
  expect(result).toMatchObject({ errcode: 87014 })
})
