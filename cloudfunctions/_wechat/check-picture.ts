import { refuse } from '../_runtime/refuse'
import type { CheckedScene } from './checked-scene'
import { loadSdk } from './load-sdk'

const picture = 2

/** Hands a picture to WeChat's check, which answers later by a message; answers the id of the question. */
export async function askAboutPicture(request: { openid: string; url: string; scene: CheckedScene }): Promise<string> {
  const { openid, url: mediaUrl, scene } = request
  try {
    const { openapi } = await loadSdk()
    const answer = await openapi.security.mediaCheckAsync({ openid, scene, mediaUrl, mediaType: picture, version: 2 })
    return String(answer.traceId ?? answer.trace_id)
  } catch {
    return refuse('busy')
  }
}
