import wx from 'wx-server-sdk'
import { forbiddenWords } from '../../src/wechat/forbidden-words'
import { judgePicture } from '../../src/wechat/media-check'
import { startTestCloud, type TestCloud } from '../support/test-cloud'

interface OpenApi {
  subscribeMessage: { send(input: object): Promise<{ errCode: number }> }
  security: {
    msgSecCheck(input: object): Promise<{ result: { suggest: string; label: number } }>
    mediaCheckAsync(input: object): Promise<{ traceId: string }>
  }
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
  templateId: 'meetingChange',
  page: 'pages/meeting/index',
  data: {
    thing1: { value: '下周三读《边城》' },
    thing2: { value: '王敏' },
    time3: { value: '2026年3月2日 14:00' },
    phrase4: { value: '已确认' },
  },
}
const withField = (name: string, value: string) => ({ ...message.data, [name]: { value } })
const failure = (call: Promise<unknown>) =>
  call.then(
    () => null,
    (error: { errCode: number; errMsg: string }) => error,
  )

test('one accept is one message, kept for reading and sent nowhere', async () => {
  expect(await failure(openapi.subscribeMessage.send(message))).toMatchObject({ errCode: 43101 })
  running.cloud.acceptMessages('lan', 'meetingChange')
  await openapi.subscribeMessage.send(message)
  expect(running.cloud.outbox()).toEqual([
    { openid: 'lan', templateId: 'meetingChange', page: 'pages/meeting/index', data: message.data, sentAt: 1_000 },
  ])
  expect(await failure(openapi.subscribeMessage.send(message))).toMatchObject({ errCode: 43101 })
})

test.each([
  ['a text of 21 characters', withField('thing1', '长'.repeat(21))],
  ['an empty text', withField('thing1', '')],
  ['two lines', withField('thing1', '一行\n两行')],
  ['a time in words', withField('time3', '明晚 19:00')],
  ['a time with a weekday', withField('time3', '3月2日 周六 14:00')],
  ['a phrase of six', withField('phrase4', '已经确认好了')],
  ['a phrase with a digit', withField('phrase4', '第1次')],
  ['a field the template lacks', withField('thing9', '多出来的')],
  ['a field of no kind', withField('note1', '备注')],
  ['a field too few', { thing1: { value: '只有一项' } }],
])('a message with %s is refused as WeChat refuses it, and the accept is not used up', async (_words, data) => {
  running.cloud.acceptMessages('mei', 'meetingChange')
  const before = running.cloud.outbox().length
  expect(await failure(openapi.subscribeMessage.send({ ...message, touser: 'mei', data }))).toMatchObject({
    errCode: 47003,
  })
  expect(running.cloud.outbox()).toHaveLength(before)
  await openapi.subscribeMessage.send({ ...message, touser: 'mei' })
})

test('a template that was never added is unknown', async () => {
  const unknown = { ...message, templateId: 'birthdayWish' }
  expect(await failure(openapi.subscribeMessage.send(unknown))).toMatchObject({ errCode: 40037 })
})

test('one tap asks for one to three templates', () => {
  const ask = (...templateIds: string[]) => running.cloud.acceptMessages('ning', ...templateIds)
  expect(ask('meetingReminder', 'meetingChange')).toEqual({
    meetingReminder: 'accept',
    meetingChange: 'accept',
  })
  expect(() => ask('a', 'b', 'c', 'd')).toThrow(expect.objectContaining({ errCode: 20003 }))
  expect(() => ask()).toThrow(expect.objectContaining({ errCode: 10001 }))
})

test('the content check flags its test words and texts beyond 2,500 characters', async () => {
  const check = (content: string) => openapi.security.msgSecCheck({ content, version: 2, scene: 2, openid: 'lan' })
  expect((await check('下周读哪一本?')).result.suggest).toBe('pass')
  expect((await check('这里有违禁测试词')).result.suggest).toBe('risky')
  expect((await check('字'.repeat(2_500))).result.suggest).toBe('pass')
  expect(await failure(check('字'.repeat(2_501)))).toMatchObject({ errCode: 45002 })
  const second = { content: '你好', version: 2 }
  expect(await failure(openapi.security.msgSecCheck({ ...second, scene: 2 }))).toMatchObject({ errCode: 40003 })
  expect(await failure(openapi.security.msgSecCheck({ ...second, scene: 9, openid: 'lan' }))).toMatchObject({
    errCode: 40097,
  })
})

test('a picture check answers with the id of the question at once, and takes what WeChat takes', async () => {
  const asked = { mediaUrl: `${running.cloud.url}/storage/x.png`, mediaType: 2, version: 2, scene: 1, openid: 'lan' }
  const check = (changes: object) => openapi.security.mediaCheckAsync({ ...asked, ...changes })
  expect((await check({})).traceId).toMatch(/^local-/)
  expect(await failure(check({ openid: '' }))).toMatchObject({ errCode: 40003 })
  expect(await failure(check({ scene: 9 }))).toMatchObject({ errCode: 40097 })
  expect(await failure(check({ version: 1 }))).toMatchObject({ errCode: 40097 })
  expect(await failure(check({ mediaType: 3 }))).toMatchObject({ errCode: 40004 })
  expect(await failure(check({ mediaUrl: 'cloud://x/y.png' }))).toMatchObject({ errCode: 44002 })
})

test('a picture is judged by what can be seen of it', () => {
  const png = (words: string) => Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.from(words)])
  const judge = (content: Buffer | null) =>
    judgePicture(content, { traceId: 'trace', openid: 'lan', appId: 'wx1', forbidden: forbiddenWords, at: 0 })
  expect(judge(png('a kite'))).toMatchObject({ errcode: 0, trace_id: 'trace', result: { suggest: 'pass' } })
  expect(judge(png('违禁测试词'))).toMatchObject({ errcode: 0, result: { suggest: 'risky' } })
  expect(judge(null)).toMatchObject({ errcode: -1008 })
  expect(judge(Buffer.from('RIFF....WEBP'))).toMatchObject({ errcode: -1008 })
  expect(judge(png('x'.repeat(10 * 1024 * 1024)))).toMatchObject({ errcode: -1008 })
})

test('a mini program code is a PNG that leads to the page; a scene WeChat would not take is refused', async () => {
  const { contentType, buffer } = await openapi.wxacode.getUnlimited({
    scene: 'aB3_-'.repeat(6),
    page: 'pages/meeting/index',
    checkPath: false,
  })
  expect(contentType).toBe('image/png')
  expect(buffer.subarray(1, 4).toString()).toBe('PNG')
  for (const scene of ['', 'x'.repeat(33), '50%', '中文']) {
    expect(await failure(openapi.wxacode.getUnlimited({ scene, page: 'pages/meeting/index' }))).toMatchObject({
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
