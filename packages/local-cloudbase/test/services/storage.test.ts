import { request } from 'node:http'
import { refusalOf, startTestCloud, type TestCloud } from '../support/test-cloud'

let running: TestCloud
beforeAll(async () => {
  running = await startTestCloud()
})
afterAll(() => running.stop())

const upload = (cloudPath: string, text: string) =>
  running.app.uploadFile({ cloudPath, fileContent: Buffer.from(text) as never })

/** Sends a path as it is; fetch would tidy it up first. */
const statusOf = (path: string, method = 'GET') =>
  new Promise<number>((resolve, reject) => {
    const { hostname, port } = new URL(running.cloud.url)
    request({ hostname, port, path, method }, (answer) => {
      answer.resume()
      resolve(answer.statusCode ?? 0)
    })
      .on('error', reject)
      .end()
  })

test('the SDK uploads, finds, downloads and deletes a file', async () => {
  const { fileID } = await upload('people/照片 1.png', 'picture')
  expect(fileID).toMatch(/^cloud:\/\/local-cloudbase\.[^/]+\/people\/照片 1\.png$/)
  const { fileContent } = await running.app.downloadFile({ fileID })
  expect(String(fileContent)).toBe('picture')
  const { fileList } = await running.app.getFileInfo({ fileList: [fileID] })
  expect(fileList[0]).toMatchObject({ code: 'SUCCESS', contentType: 'image/png', size: 7 })
  const { fileList: deleted } = await running.app.deleteFile({ fileList: [fileID] })
  expect(deleted).toEqual([{ fileID, code: 'SUCCESS' }])
  const { fileList: gone } = await running.app.getTempFileURL({ fileList: [fileID] })
  expect(gone[0]).toMatchObject({ code: 'STORAGE_FILE_NONEXIST' })
})

test('a file may be replaced by one of the same path', async () => {
  await upload('a/b.txt', 'old')
  const { fileID } = await upload('a/b.txt', 'new')
  expect(String((await running.app.downloadFile({ fileID })).fileContent)).toBe('new')
})

test.each(['../outside.txt', 'a/../../outside.txt', '.hidden', 'a//b', '', 'a\\..\\b'])(
  'the path %p is refused',
  async (cloudPath) => {
    expect(await refusalOf(upload(cloudPath, 'x'))).toMatchObject({ code: 'INVALID_PARAM' })
  },
)

test('nothing outside the store can be read, and nothing is stored without a ticket', async () => {
  for (const path of [
    '/storage/../secrets.json',
    '/storage/..%2f..%2fsecrets.json',
    '/storage/local-cloudbase.6c6f-local-cloudbase/..%2fsecrets.json',
  ]) {
    expect(await statusOf(path)).toBe(404)
  }
  expect(await statusOf('/storage/local-cloudbase.6c6f-local-cloudbase/free.png', 'PUT')).toBe(403)
  expect(await statusOf('/storage/other-env.bucket/a.png')).toBe(404)
  expect(await statusOf('/storage/%zz')).toBe(400)
})

test('a phone uploads pictures and videos, nothing else and nothing anonymous', async () => {
  const send = (contentType: string, headers: Record<string, string> = { 'x-local-openid': 'lan' }) =>
    fetch(`${running.cloud.url}/storage`, {
      method: 'POST',
      body: 'bytes',
      headers: { 'content-type': contentType, ...headers },
    })
  const { fileId } = await (await send('image/jpeg')).json()
  expect(fileId).toMatch(/\/uploads\/[\w-]+\.jpg$/)
  const answer = await fetch(`${running.cloud.url}/storage/${encodeURIComponent(fileId)}`)
  expect(await answer.text()).toBe('bytes')
  expect(answer.headers.get('content-type')).toBe('image/jpeg')
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  expect((await send('image/svg+xml')).status).toBe(415)
  expect((await send('text/html')).status).toBe(415)
  expect((await send('image/jpeg', {})).status).toBe(401)
})

test('a player may ask for a part of a video', async () => {
  const { fileID } = await upload('v/talk.mp4', '0123456789')
  const address = `${running.cloud.url}/storage/${encodeURIComponent(fileID as string)}`
  const part = await fetch(address, { headers: { range: 'bytes=2-4' } })
  expect([part.status, await part.text(), part.headers.get('content-range')]).toEqual([206, '234', 'bytes 2-4/10'])
  expect((await fetch(address, { headers: { range: 'bytes=99-' } })).status).toBe(416)
})
