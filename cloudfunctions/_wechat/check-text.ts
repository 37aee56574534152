import { refuse } from '../_runtime/refuse'
import type { CheckedScene } from './checked-scene'
import { loadSdk } from './load-sdk'

/** WeChat's own limit for one check. */
const checkedLength = 2_500
/** Pieces of a longer text overlap, so that nothing hides across an end. */
const overlap = 50
const riskyContent = 87014

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

function codeOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('errCode' in error)) return undefined
  return Number(error.errCode)
}
