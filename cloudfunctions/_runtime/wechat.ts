import { cloud } from './database'
import { refuse } from './refuse'
import { environmentId } from './settings'

/** WeChat's own limit for one check. */
const checkedLength = 2_500
/** Pieces of a longer text overlap, so that nothing hides across an end. */
const overlap = 50
/** Where the text appears, in WeChat's numbering: 1 profile, 2 comment, 3 forum, 4 social log. */
export type CheckedScene = 1 | 2 | 3 | 4

/**
 * Loaded only here: it costs a cold start a tenth of a second. Its `openapi` answers to every name, also to `then`, so it
 * must not be awaited itself.
 */
async function loadSdk() {
  const sdk = await import('wx-server-sdk')
  sdk.init({ env: environmentId() })
  return sdk
}

/** Text typed by people that others will see. Refuses `content_refused`, or `busy` when nobody could check it. */
export async function requireDecentText(
  openid: string,
  texts: readonly (string | undefined)[],
  scene: CheckedScene = 2,
): Promise<void> {
  const text = texts.filter((part) => part !== undefined && part.trim() !== '').join('\n')
  if (text === '') return
  const step = checkedLength - overlap
  const pieces = Array.from({ length: Math.ceil(text.length / step) }, (_, piece) =>
    text.slice(piece * step, piece * step + checkedLength),
  )
  const verdicts = await Promise.all(pieces.map((content) => checkText({ openid, content, scene })))
  if (verdicts.includes('refused')) refuse('content_refused')
  if (verdicts.includes('unknown')) refuse('busy')
}

async function checkText(request: { openid: string; content: string; scene: CheckedScene }) {
  try {
    const { openapi } = await loadSdk()
    const answer = await openapi.security.msgSecCheck({ ...request, version: 2 })
    const suggestion = answer?.result?.suggest
    if (suggestion === undefined) return 'unknown'
    return suggestion === 'pass' ? 'passed' : 'refused'
  } catch (error) {
    return codeOf(error) === riskyContent ? 'refused' : 'unknown'
  }
}

const riskyContent = 87014
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

export interface SubscribeMessage {
  openid: string
  templateId: string
  page: string
  data: Record<string, { value: string }>
}

/** False when WeChat refuses it, for instance because the person no longer allows it. */
export async function sendSubscribeMessage({ openid, templateId, page, data }: SubscribeMessage): Promise<boolean> {
  try {
    const { openapi } = await loadSdk()
    await openapi.subscribeMessage.send({ touser: openid, templateId, page, data })
    return true
  } catch {
    return false
  }
}

/** Draws a mini-program code and keeps it in storage; answers the file id. `scene` holds at most 32 characters. */
export async function storeUnlimitedCode({ scene, page }: { scene: string; page: string }): Promise<string> {
  const image = await drawCode({ scene, page })
  const { fileID } = await cloud().uploadFile({ cloudPath: `codes/${scene}.png`, fileContent: image })
  return fileID ?? refuse('busy')
}

async function drawCode(request: { scene: string; page: string }): Promise<Buffer> {
  try {
    const { openapi } = await loadSdk()
    const { buffer } = await openapi.wxacode.getUnlimited({ ...request, checkPath: false })
    return buffer
  } catch {
    return refuse('busy')
  }
}

function codeOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('errCode' in error)) return undefined
  return Number(error.errCode)
}
