/** What WeChat pushes to the function that the console names for `event`, `wxa_media_check`. */
export interface MediaVerdict extends Record<string, unknown> {
  MsgType: 'event'
  Event: 'wxa_media_check'
  FromUserName: string
  trace_id: string
  errcode: number
}

export interface Question {
  traceId: string
  /** Whose picture it is. */
  openid: string
  appId: string
  forbidden: readonly string[]
  at: number
}

const largest = 10 * 1024 * 1024
/** jpg, png, bmp and gif: https://developers.weixin.qq.com/miniprogram/dev/server/API/sec-center/sec-check/api_mediacheckasync */
const beginnings = ['ffd8ff', '89504e47', '424d', '47494638']

/** Looks at a picture as WeChat does: it cannot see what it cannot load, and finds the test words in its bytes. */
export function judgePicture(
  content: Buffer | null,
  { traceId, openid, appId, forbidden, at }: Question,
): MediaVerdict {
  const push = {
    ToUserName: 'gh_local',
    FromUserName: openid,
    CreateTime: Math.floor(at / 1000),
    MsgType: 'event' as const,
    Event: 'wxa_media_check' as const,
    appid: appId,
    trace_id: traceId,
    version: 2,
  }
  const isSeen = content !== null && content.length <= largest && isPicture(content)
  if (!isSeen) return { ...push, errcode: -1008, errmsg: 'download or decode fail', detail: [] }
  const isRisky = forbidden.some((word) => content.includes(word))
  const result = isRisky ? { suggest: 'risky', label: 20002 } : { suggest: 'pass', label: 100 }
  return {
    ...push,
    errcode: 0,
    errmsg: 'ok',
    result,
    detail: [{ strategy: 'content_model', errcode: 0, ...result, prob: 90 }],
  }
}

function isPicture(content: Buffer): boolean {
  const beginning = content.subarray(0, 4).toString('hex')
  return beginnings.some((each) => beginning.startsWith(each))
}
