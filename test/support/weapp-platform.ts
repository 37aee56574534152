import { mostTemplatesATap } from 'local-cloudbase/outbox'
import type { Answers, Call } from './weapp-answers'
import { answerCalls } from './weapp-answers'
import { afterTap, dialog } from './weapp-rules'

/** Everything a page did to WeChat, in order. */
export interface Trace {
  calls: Call[]
  /** `navigateTo /path?query`, `redirectTo …`, `navigateBack`, … */
  went: string[]
  /** Toasts and dialogs, their texts. */
  said: string[]
  /** Clipboard, saved pictures, previews, subscriptions: `setClipboardData text`. */
  did: string[]
  storage: Map<string, unknown>
  /** The last thing that happened was a tap; WeChat opens some of its own sheets only then. */
  isTapFresh: boolean
  /** The person does not agree to the privacy guide. */
  declinesGuide?: boolean
  /** Breaches of the contract; a test fails when there is one. */
  defects: string[]
}

export function newTrace(storage: Trace['storage'] = new Map()): Trace {
  return { calls: [], went: [], said: [], did: [], storage, isTapFresh: false, defects: [] }
}

type SeeMark = (result: { id: string; intersectionRatio: number }) => void

/** What the phone is like; a test changes it while pages are open. One may outlive pages and app starts. */
export interface PhoneState {
  /** Text by key, as WeChat keeps it. */
  storage: Map<string, unknown>
  /** How the person came in, https://developers.weixin.qq.com/miniprogram/dev/reference/scene-list.html */
  scene: number
  isStorageFull: boolean
  /** The album: WeChat asks once; a refusal stays until it is undone on WeChat's settings page. */
  album: 'open' | 'refused' | 'refused for good'
  /** What becomes of a file that is to go into a chat: WeChat's own words when it does not. */
  fileShare: 'ok' | 'fail cancel' | 'fail not supported'
  /** What an older WeChat does not have; counts for the first page of a test file, when Taro looks. */
  lacks: string[]
  /** Told of every observer that a page sets up; answers how it is disconnected. Without a layout nothing comes into view. */
  observe: (selector: string, see: SeeMark) => () => void
  networkListeners: Set<(status: { isConnected: boolean }) => void>
}

export function newPhoneState(): PhoneState {
  return {
    storage: new Map(),
    scene: 1007,
    isStorageFull: false,
    album: 'open',
    fileShare: 'ok',
    lacks: [],
    observe: () => () => {},
    networkListeners: new Set(),
  }
}

interface Options {
  success?: (result: unknown) => void
  fail?: (error: { errMsg: string }) => void
  complete?: (result: unknown) => void
  [key: string]: unknown
}

/** A WeChat API, answered at once but never in the caller's own turn; without a callback it gives a promise, as WeChat does. */
function asynchronous(name: string, work: (options: Options) => object | undefined) {
  return (options: Options = {}): Promise<unknown> | undefined => {
    const answered = Promise.resolve().then(() => {
      const result = { errMsg: `${name}:ok`, ...work(options) }
      const isFailed = result.errMsg.includes(':fail')
      if (isFailed) options.fail?.(result)
      else options.success?.(result)
      options.complete?.(result)
      if (isFailed) throw result
      return result
    })
    if (!options.success && !options.fail && !options.complete) return answered
    answered.catch(() => {})
    return undefined
  }
}

/** The parts of `wx` that the pages use, over one trace; storage keeps text as WeChat does, never references. */
export function wxStub(trace: Trace, answers: Answers, phone = newPhoneState()): Record<string, unknown> {
  const { storage } = trace
  const navigation = (name: string) =>
    asynchronous(name, ({ url }) => {
      trace.went.push([name, url].filter(Boolean).join(' '))
      return undefined
    })
  const noted = (name: string, ...fields: string[]) =>
    asynchronous(name, (options) => {
      trace.did.push([name, ...fields.map((field) => JSON.stringify(options[field]))].join(' '))
      return undefined
    })
  const quiet = (name: string, result: object = {}) => asynchronous(name, () => result)
  let agreedToGuide = false
  /** WeChat keeps these shut until the person agreed to the privacy guide. */
  const guarded =
    (name: string, api: ReturnType<typeof asynchronous>) =>
    (options: Options = {}) => {
      if (!agreedToGuide) trace.defects.push(`${name} is called before requirePrivacyAuthorize`)
      return api(options)
    }
  const getStorage = ({ key }: Options) =>
    storage.has(key as string)
      ? { data: JSON.parse(storage.get(key as string) as string) }
      : { errMsg: 'getStorage:fail data not found' }

  const call = answerCalls(answers, trace.calls, trace.defects)
  const wx = {
    cloud: {
      init: () => {},
      callFunction: (options: Options & Parameters<typeof call>[0]) => {
        const answer = call(options).finally(() => {
          trace.isTapFresh = false
        })
        if (!options.success && !options.fail) return answer
        answer.then(options.success, options.fail)
        return undefined
      },
      uploadFile: ({ cloudPath }: Options) => Promise.resolve({ fileID: `cloud://test.bucket/${String(cloudPath)}` }),
      getTempFileURL: ({ fileList }: Options) =>
        Promise.resolve({
          fileList: (fileList as string[]).map((fileID) => ({
            fileID,
            tempFileURL: `https://files.invalid/${fileID}`,
          })),
        }),
      downloadFile: () => Promise.resolve({ tempFilePath: 'wxfile://tmp/picture.png' }),
    },
    getStorage: asynchronous('getStorage', getStorage),
    setStorage: asynchronous('setStorage', ({ key, data }) => {
      if (phone.isStorageFull) return { errMsg: 'setStorage:fail exceed max size' }
      storage.set(key as string, JSON.stringify(data))
      return undefined
    }),
    removeStorage: asynchronous('removeStorage', ({ key }) => {
      storage.delete(key as string)
      return undefined
    }),
    navigateTo: navigation('navigateTo'),
    redirectTo: navigation('redirectTo'),
    reLaunch: navigation('reLaunch'),
    switchTab: navigation('switchTab'),
    navigateBack: navigation('navigateBack'),
    showToast: asynchronous('showToast', ({ title }) => {
      trace.said.push(String(title))
      return undefined
    }),
    hideToast: quiet('hideToast'),
    showLoading: quiet('showLoading'),
    hideLoading: quiet('hideLoading'),
    // People who open a dialog in a test mean it: every question is answered with yes.
    showModal: dialog(
      trace,
      asynchronous('showModal', ({ title, content }) => {
        trace.said.push([title, content].filter(Boolean).join(' '))
        return { confirm: true, cancel: false }
      }),
    ),
    showActionSheet: asynchronous('showActionSheet', ({ itemList }) => {
      trace.said.push((itemList as string[]).join(' / '))
      return { tapIndex: 0 }
    }),
    setNavigationBarTitle: quiet('setNavigationBarTitle'),
    setNavigationBarColor: quiet('setNavigationBarColor'),
    setBackgroundColor: quiet('setBackgroundColor'),
    showShareMenu: quiet('showShareMenu'),
    updateShareMenu: quiet('updateShareMenu'),
    pageScrollTo: quiet('pageScrollTo'),
    setClipboardData: guarded('setClipboardData', noted('setClipboardData', 'data')),
    previewImage: noted('previewImage', 'urls'),
    saveImageToPhotosAlbum: guarded(
      'saveImageToPhotosAlbum',
      asynchronous('saveImageToPhotosAlbum', ({ filePath }) => {
        if (phone.album !== 'open') return { errMsg: 'saveImageToPhotosAlbum:fail auth deny' }
        trace.did.push(`saveImageToPhotosAlbum ${String(filePath)}`)
        return undefined
      }),
    ),
    openSetting: afterTap(
      trace,
      'openSetting',
      asynchronous('openSetting', () => {
        if (phone.album === 'refused') phone.album = 'open'
        trace.did.push('openSetting')
        return { authSetting: { 'scope.writePhotosAlbum': phone.album === 'open' } }
      }),
    ),
    shareFileMessage: afterTap(
      trace,
      'shareFileMessage',
      asynchronous('shareFileMessage', ({ filePath }) => {
        trace.did.push(`shareFileMessage ${String(filePath)}`)
        return { errMsg: `shareFileMessage:${phone.fileShare}` }
      }),
    ),
    getFileSystemManager: () => ({ writeFile: quiet('writeFile') }),
    requestSubscribeMessage: afterTap(
      trace,
      'requestSubscribeMessage',
      asynchronous('requestSubscribeMessage', ({ tmplIds }) => {
        const asked = (tmplIds as string[]).length
        if (asked < 1 || asked > mostTemplatesATap)
          trace.defects.push(`requestSubscribeMessage asks for ${asked} templates`)
        trace.did.push(`requestSubscribeMessage ${JSON.stringify(tmplIds)}`)
        return Object.fromEntries((tmplIds as string[]).map((id) => [id, 'accept']))
      }),
    ),
    chooseMedia: guarded(
      'chooseMedia',
      quiet('chooseMedia', { tempFiles: [{ tempFilePath: 'wxfile://tmp/chosen.jpg', size: 1000 }] }),
    ),
    chooseImage: quiet('chooseImage', { tempFilePaths: ['wxfile://tmp/chosen.jpg'], tempFiles: [] }),
    compressImage: quiet('compressImage', { tempFilePath: 'wxfile://tmp/small.jpg' }),
    canvasToTempFilePath: quiet('canvasToTempFilePath', { tempFilePath: 'wxfile://tmp/poster.png' }),
    getNetworkType: quiet('getNetworkType', { networkType: 'wifi' }),
    getSetting: quiet('getSetting', { authSetting: {} }),
    authorize: quiet('authorize'),
    vibrateShort: quiet('vibrateShort'),
    requirePrivacyAuthorize: asynchronous('requirePrivacyAuthorize', () => {
      agreedToGuide = !trace.declinesGuide
      return agreedToGuide ? undefined : { errMsg: 'requirePrivacyAuthorize:fail privacy permission is not authorized' }
    }),
    onNetworkStatusChange: (listener: (status: { isConnected: boolean }) => void) =>
      phone.networkListeners.add(listener),
    offNetworkStatusChange: (listener: (status: { isConnected: boolean }) => void) =>
      phone.networkListeners.delete(listener),
    onNeedPrivacyAuthorization: () => {},
    onThemeChange: () => {},
    offThemeChange: () => {},
    onError: () => {},
    onUnhandledRejection: () => {},
    createSelectorQuery: selectorQuery,
    createIntersectionObserver: () => intersectionObserver(phone),
    nextTick: (then: () => void) => setTimeout(then, 0),
    canIUse: () => true,
    getLaunchOptionsSync: () => ({ path: '', query: {}, scene: phone.scene }),
    getEnterOptionsSync: () => ({ path: '', query: {}, scene: phone.scene }),
  }
  return Object.fromEntries(Object.entries(wx).filter(([name]) => !phone.lacks.includes(name)))
}

function intersectionObserver(phone: PhoneState) {
  const stops: (() => void)[] = []
  const observer = {
    relativeTo: () => observer,
    relativeToViewport: () => observer,
    observe(selector: string, see: SeeMark) {
      stops.push(phone.observe(selector, see))
    },
    disconnect() {
      for (const stop of stops) stop()
    },
  }
  return observer
}

/** A canvas on which everything can be drawn and nothing is seen; its pictures load at once. */
function paper() {
  const draw = () => ({ width: 10, addColorStop: () => {} })
  const createImage = () => ({
    width: 100,
    height: 100,
    onload: () => {},
    set src(_path: string) {
      Promise.resolve().then(() => this.onload())
    },
  })
  const context = new Proxy({} as Record<string, unknown>, { get: (kept, name: string) => kept[name] ?? draw })
  return { width: 0, height: 0, getContext: () => context, createImage }
}

/** Without a layout every element lies at the origin with no size. */
function selectorQuery() {
  const place = {
    id: '',
    dataset: {},
    left: 0,
    right: 0,
    top: 0,
    bottom: 0,
    width: 0,
    height: 0,
    scrollTop: 0,
    scrollLeft: 0,
  }
  const results: unknown[] = []
  const ask = (many: boolean) => {
    const answer = (then?: (result: unknown) => void) => {
      const result = many ? [] : place
      results.push(result)
      if (then) Promise.resolve().then(() => then(result))
      return query
    }
    return {
      boundingClientRect: answer,
      scrollOffset: answer,
      fields: (_wanted: object, then?: (result: unknown) => void) => answer(then),
      node: (then?: (result: unknown) => void) => {
        Promise.resolve().then(() => then?.({ ...place, node: paper() }))
        return query
      },
      context: (then?: (result: unknown) => void) => answer(then),
    }
  }
  const query = {
    in: () => query,
    select: () => ask(false),
    selectAll: () => ask(true),
    selectViewport: () => ask(false),
    exec(then?: (results: unknown[]) => void) {
      if (then) Promise.resolve().then(() => then(results))
      return query
    },
  }
  return query
}
