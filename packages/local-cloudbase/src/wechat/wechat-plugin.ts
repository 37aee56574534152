import type { Plugin } from '../cloud/plugin'
import type { FunctionsApi } from '../function-host/functions-plugin'
import type { StorageApi } from '../storage/storage-plugin'
import { forbiddenWords } from './forbidden-words'
import type { MediaVerdict } from './media-check'
import { Outbox, type SentMessage } from './outbox'
import { wechatActions } from './wechat-actions'

export interface WechatOptions {
  /**
   * The subscription templates that were added to the mini program, by id, each with its fields (`thing1`, `time2`). A message
   * to another template, or without one of its fields, is refused. Without them every template is known, of any fields.
   */
  templates?: Readonly<Record<string, readonly string[]>>
  /** Which function the console's message push names for an event. What has none is pushed nowhere. */
  pushes?: Partial<Readonly<Record<MediaVerdict['Event'], string>>>
  /** Where a mini program code leads when it is scanned. Default `<cloud>/#/<page>?scene=<scene>`, as Taro's h5 routes. */
  pageAddress?: (page: string, scene: string, cloudUrl: string) => string
  /** Words that the content check flags. Default: made-up ones. */
  forbidden?: readonly string[]
}

export interface WechatApi {
  /** Subscription messages WeChat would have delivered. */
  outbox(): readonly SentMessage[]
  /** What a tap on "allow" in WeChat's sheet does: one accept, one message each; throws WeChat's error beyond 3 templates. */
  acceptMessages(openid: string, ...templateIds: string[]): Record<string, 'accept'>
}

const inHashRoute = (page: string, scene: string, cloudUrl: string) =>
  `${cloudUrl}/#/${page}?scene=${encodeURIComponent(scene)}`

/** A stand-in for WeChat's open API. Without storage it sees no picture; without functions its pushes reach nobody. */
export function wechat(options: WechatOptions = {}): Plugin<WechatApi, Partial<StorageApi & FunctionsApi>> {
  const { templates, pushes = {}, pageAddress = inHashRoute, forbidden = forbiddenWords } = options
  return {
    name: 'wechat',
    persists: [],
    start: ({ url, appId, now, defect }, others) => {
      const outbox = new Outbox()
      const load = async (address: string) => {
        const { pathname } = new URL(address)
        const cloudPath = others.files?.cloudPath(decodeURIComponent(pathname.replace(/^\/storage\//, '')))
        return cloudPath ? ((await others.files?.content(cloudPath)) ?? null) : null
      }
      const push = (message: MediaVerdict) => {
        const receiver = pushes[message.Event]
        if (receiver) others.pushMessage?.(receiver, message, message.FromUserName).catch(defect)
      }
      return {
        api: {
          outbox: () => outbox.list(),
          acceptMessages: (openid, ...templateIds) => outbox.acceptAll(openid, templateIds),
        },
        actions: wechatActions({
          outbox,
          templates,
          forbidden,
          appId,
          now,
          load,
          push,
          pageAddress: (page, scene) => pageAddress(page, scene, url),
        }),
      }
    },
  }
}
