import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { collections } from '../../../database/collections'
import { capturedKinds, notedKinds, recordedKinds } from '../../../domain/log/kinds/interaction'

const root = path.resolve(__dirname, '../../..')
const read = (file: string) => readFileSync(path.join(root, file), 'utf8')
const guide = read('docs/privacy-guide.zh.md')
const section = (title: string) => guide.split(/^## /m).find((part) => part.startsWith(title)) ?? ''
const quoted = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? '')

/** Everything WeChat counts as private: https://developers.weixin.qq.com/miniprogram/dev/framework/user-privacy/miniprogram-intro.html */
const privateInterfaces = [
  ...['getUserInfo', 'getUserProfile', 'getLocation', 'getFuzzyLocation', 'startLocationUpdate'],
  ...['startLocationUpdateBackground', 'choosePoi', 'chooseLocation', 'chooseAddress', 'chooseInvoiceTitle'],
  ...['chooseInvoice', 'getWeRunData', 'chooseLicensePlate', 'chooseImage', 'chooseMedia', 'chooseVideo'],
  ...['chooseMessageFile', 'startRecord', 'getRecorderManager', 'joinVoIPChat', 'createVKSession'],
  ...['createCameraContext', 'openBluetoothAdapter', 'createBLEPeripheralServer', 'saveImageToPhotosAlbum'],
  ...['saveVideoToPhotosAlbum', 'addPhoneContact', 'addPhoneRepeatCalendar', 'addPhoneCalendar', 'chooseContact'],
  ...['setClipboardData', 'getClipboardData', 'startAccelerometer', 'startCompass', 'startDeviceMotionListening'],
  ...['startGyroscope', 'searchContacts'],
]
const privateComponents: [name: string, form: RegExp][] = [
  ['input[type=nickname]', /type="nickname"/],
  ['button[open-type=chooseAvatar]', /openType="chooseAvatar"/],
  ['button[open-type=getPhoneNumber]', /openType="get(Realtime)?PhoneNumber"/],
  ['camera', /<Camera\b/],
  ['live-pusher', /<LivePusher\b/],
]

const sources = (readdirSync(path.join(root, 'src'), { recursive: true }) as string[])
  .map((file) => path.join('src', file))
  .filter((file) => /\.tsx?$/.test(file) && !/\.h5\.tsx?$/.test(file))
const calls = (file: string) =>
  privateInterfaces.filter((name) => new RegExp(`\\b(Taro|wx)\\.${name}\\b`).test(read(file)))

test('the guide lists every private interface the mini program uses, and no other', () => {
  const used = sources.flatMap(calls)
  const shown = privateComponents.filter(([, form]) => sources.some((file) => form.test(read(file))))
  const wanted = [...used, ...shown.map(([name]) => name)]
  expect(quoted(section('一、')).sort()).toEqual([...new Set(wanted)].sort())
})

test('each of them lives in src/platform, behind the question whether the person agrees to the guide', () => {
  const files = sources.filter((file) => calls(file).length > 0)
  expect(files.filter((file) => !file.startsWith('src/platform/'))).toEqual([])
  const unguarded = files.filter((file) => {
    const text = read(file)
    return calls(file).some((name) => {
      const before = text.slice(0, text.search(new RegExp(`\\b(Taro|wx)\\.${name}\\b`)))
      // The question stands in the same function: after its beginning, before the call.
      return before.lastIndexOf('await agreeToPrivacyGuide()') < before.lastIndexOf('async function')
    })
  })
  expect(unguarded).toEqual([])
})

test('WeChat is told to keep them shut until then', () => {
  expect(read('src/app.config.ts')).toContain('__usePrivacyCheck__: true')
})

test('the guide names every kind of interaction that is recorded, and no other', () => {
  const kinds = [...capturedKinds, ...recordedKinds, ...notedKinds]
  expect(quoted(section('二、')).sort()).toEqual([...kinds].sort())
})

test('the guide names every collection', () => {
  const told = quoted(section('三、'))
  const untold = Object.keys(collections).filter((name) => !told.includes(name))
  expect(untold.map((name) => `docs/privacy-guide.zh.md, section 三, has no line for ${name}`)).toEqual([])
  expect(told.sort()).toEqual(Object.keys(collections).sort())
})
