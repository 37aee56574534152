import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(__dirname, '../..')
/** What docs/deploying.md tells the operator to set as 基础库最低版本. */
const floor = '2.32.3'

/** Every interface of WeChat that a phone calls, and the base library that brought it (with the options used here). */
const since: Record<string, string> = {
  canvasToTempFilePath: '2.9.0',
  chooseMedia: '2.10.0',
  cloud: '2.2.3',
  createIntersectionObserver: '2.0.0',
  createSelectorQuery: '2.7.0',
  getAppBaseInfo: '2.20.1',
  getCurrentPages: '1.0.0',
  getEnterOptionsSync: '2.9.4',
  getFileSystemManager: '1.9.9',
  getNetworkType: '1.0.0',
  getRandomValues: '2.15.0',
  getStorage: '1.0.0',
  navigateBack: '1.0.0',
  navigateTo: '1.0.0',
  offNetworkStatusChange: '2.9.3',
  onNetworkStatusChange: '1.1.0',
  openSetting: '1.1.0',
  pageScrollTo: '2.23.1',
  redirectTo: '1.0.0',
  removeStorage: '1.0.0',
  requestSubscribeMessage: '2.8.2',
  requirePrivacyAuthorize: '2.32.3',
  saveImageToPhotosAlbum: '1.2.0',
  setClipboardData: '1.1.0',
  setNavigationBarTitle: '1.0.0',
  setStorage: '1.0.0',
  shareFileMessage: '2.16.1',
  showModal: '1.0.0',
  showShareMenu: '1.1.0',
  showToast: '1.0.0',
  stopPullDownRefresh: '1.5.0',
}
/** Taro's own, of no base library. */
const ofTaro = new Set(['env', 'getCurrentInstance', 'nextTick', 'Canvas'])

function phoneSources(): string[] {
  return (readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' }) as string[])
    .filter((name) => /\.tsx?$/.test(name) && !/\.h5\.tsx?$/.test(name))
    .map((name) => readFileSync(path.join(root, 'src', name), 'utf8'))
}

const called = new Set(
  phoneSources().flatMap((text) => [
    ...[...text.matchAll(/\bTaro\.(\w+)/g)].map(([, name]) => name as string),
    // Where Taro's types lag behind: `source.getRandomValues?.(`, `Partial<typeof Taro>).requirePrivacyAuthorize`.
    ...[...text.matchAll(/\b(getRandomValues|requirePrivacyAuthorize)\b/g)].map(([, name]) => name as string),
  ]),
)

test('the list names exactly what phones call', () => {
  expect([...called].filter((name) => !ofTaro.has(name)).sort()).toEqual(Object.keys(since).sort())
})

test('no interface is newer than the base library the operator is told to demand', () => {
  const number = (version: string) => version.split('.').reduce((sum, part) => sum * 1000 + Number(part), 0)
  expect(Object.entries(since).filter(([, version]) => number(version) > number(floor))).toEqual([])
  expect(readFileSync(path.join(root, 'docs/deploying.md'), 'utf8')).toContain(`**${floor}**`)
})
