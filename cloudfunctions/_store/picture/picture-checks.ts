import { createHash } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { isToAsk, type PictureCheck } from '@domain/activities/picture/picture-check'
import { cloud, database } from '../../_runtime/database'
import { refuse } from '../../_runtime/refuse'
import { askAboutPicture, type CheckedScene } from '../../_runtime/wechat'
import { takeFromQuota } from '../quota/quotas'
import { isUploaded } from './pictures'

/** How long to wait for WeChat's answers, and between two looks; a call lives 10 s. */
const waitMs = 4_000
const lookMs = 400

/**
 * Pictures that others will see, as texts are checked: refuses `picture_refused`, or `picture_pending` while WeChat has not
 * answered. It answers by a message of its own, most often within seconds, so this waits a little. Drawings that ship with
 * the app need no check, and what has passed once is not asked about again.
 */
export async function requireDecentPictures(
  owner: { openid: string; agentId: string },
  pictures: readonly string[],
  scene: CheckedScene,
  now: number,
): Promise<void> {
  const uploaded = [...new Set(pictures)].filter(isUploaded)
  if (uploaded.length === 0) return
  const known = await findChecks(uploaded)
  await Promise.all(
    uploaded.filter((file) => isToAsk(known.get(file), now)).map((file) => ask(owner, file, scene, now)),
  )
  const until = performance.now() + waitMs
  while (performance.now() < until) {
    const states = await findChecks(uploaded)
    if (uploaded.some((file) => states.get(file)?.state === 'refused')) refuse('picture_refused')
    if (uploaded.every((file) => states.get(file)?.state === 'passed')) return
    await pause(lookMs)
  }
  refuse('picture_pending')
}

async function findChecks(files: readonly string[]): Promise<Map<string, PictureCheck>> {
  return new Map((await database.pictureChecks.findAll(files)).map((check) => [check._id, check]))
}

async function ask(
  { openid, agentId }: { openid: string; agentId: string },
  file: string,
  scene: CheckedScene,
  now: number,
): Promise<void> {
  const url = await addressOf(file)
  // A file that is not there, or of somebody else's storage, shows nothing; nor does WeChat see it.
  if (url === undefined) return refuse('picture_refused')
  const key = createHash('sha256').update(file).digest('base64url').slice(0, 16)
  await takeFromQuota('picture', { agentId, personId: agentId }, key, now)
  const traceId = await askAboutPicture({ openid, url, scene })
  await database.pictureChecks.put({ _id: file, agentId, personId: agentId, state: 'asked', traceId, askedAt: now })
}

async function addressOf(file: string): Promise<string | undefined> {
  const { fileList } = await cloud().getTempFileURL({ fileList: [file] })
  return fileList[0]?.tempFileURL || undefined
}
