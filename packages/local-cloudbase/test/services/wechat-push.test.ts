import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { init } from '@cloudbase/node-sdk'
import { type Cloud, composeLocalCloud, functions, startLocalCloud, wechat } from '../../src/start-local-cloud'
import { newFolder } from '../support/test-cloud'

const folder = newFolder('push')
let running: Cloud | undefined
beforeAll(() => {
  mkdirSync(path.join(folder, 'bundles/hears'), { recursive: true })
  const keeps = 'const heard = []; exports.main = async (event, { environment }) => event.MsgType'
  writeFileSync(
    path.join(folder, 'bundles/hears/index.js'),
    `${keeps} ? heard.push([event, JSON.parse(environment)]) : heard`,
  )
})
afterEach(() => running?.close())
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function check(cloud: Cloud, mediaUrl: string): Promise<unknown> {
  running = cloud
  Object.assign(process.env, cloud.env)
  const requestData = { media_url: mediaUrl, media_type: 2, version: 2, scene: 1, openid: 'lan' }
  const call = { apiName: 'security.mediaCheckAsync', requestData }
  return init({ env: cloud.envId, keepalive: true }).callWxOpenApi(call as never)
}

type Heard = [event: Record<string, unknown>, environment: Record<string, unknown>][]
async function untilHeard(ask: () => Promise<Heard>): Promise<Heard> {
  for (let tries = 0; tries < 500; tries += 1) {
    const heard = await ask()
    if (heard.length > 0) return heard
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  throw new Error('nothing was pushed')
}

test('the verdict on a picture in storage is pushed to the function that is named for it', async () => {
  const cloud = await startLocalCloud({
    dataDir: path.join(folder, 'whole'),
    port: 0,
    appId: 'wx00000000000000aa',
    functions: { folder: path.join(folder, 'bundles') },
    pushes: { wxa_media_check: 'hears' },
    forbidden: ['kite'],
  })
  const png = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.from('a kite')])
  const fileId = await cloud.files.save('a b.png', png)
  await check(cloud, `${cloud.url}/storage/${encodeURIComponent(fileId.slice('cloud://'.length))}`)
  const [[event, environment] = []] = await untilHeard(() => cloud.callFunction<Heard>('hears', {}))
  expect(event).toMatchObject({
    Event: 'wxa_media_check',
    FromUserName: 'lan',
    appid: 'wx00000000000000aa',
    result: { suggest: 'risky' },
  })
  expect(environment).toMatchObject({ WX_OPENID: 'lan', TRIGGER_SRC: 'wx_push' })
})

test('without storage WeChat sees no picture, and says so', async () => {
  const plugins = [
    functions({ folder: path.join(folder, 'bundles') }),
    wechat({ pushes: { wxa_media_check: 'hears' } }),
  ] as const
  const cloud = await composeLocalCloud({ dataDir: path.join(folder, 'no-storage'), port: 0, plugins })
  await check(cloud, `${cloud.url}/storage/x.png`)
  const [[event] = []] = await untilHeard(() => cloud.callFunction<Heard>('hears', {}))
  expect(event).toMatchObject({ errcode: -1008 })
})

test('without templates every template is known, and its fields must still be of their forms', async () => {
  const cloud = await composeLocalCloud({ dataDir: path.join(folder, 'wechat'), port: 0, plugins: [wechat()] })
  running = cloud
  Object.assign(process.env, cloud.env)
  const send = async (value: string) => {
    const requestData = { touser: 'lan', template_id: 'anything', data: { thing1: { value } } }
    const call = { apiName: 'subscribeMessage.send', requestData }
    return (await init({ env: cloud.envId }).callWxOpenApi(call as never)).result
  }
  cloud.acceptMessages('lan', 'anything')
  expect(await send('')).toMatchObject({ errcode: 47003 })
  expect(await send('hello')).toMatchObject({ errcode: 0 })
  expect(cloud.outbox()).toMatchObject([{ openid: 'lan', templateId: 'anything' }])
})
