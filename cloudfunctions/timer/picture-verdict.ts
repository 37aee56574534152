import { setTimeout as pause } from 'node:timers/promises'
import * as z from 'zod'
import { database } from '../_runtime/database'

/** https://developers.weixin.qq.com/miniprogram/dev/server/API/sec-center/sec-check/api_mediacheckasync */
const verdict = z.object({
  MsgType: z.literal('event'),
  Event: z.literal('wxa_media_check'),
  trace_id: z.string().min(8).max(128),
  errcode: z.number().optional(),
  result: z.object({ suggest: z.string() }).optional(),
})
export type PictureVerdict = z.infer<typeof verdict>

/** The message WeChat pushes once it has looked at a picture; null for everything else. */
export function readVerdict(event: unknown): PictureVerdict | null {
  return verdict.safeParse(event).data ?? null
}

/** The answer may be here before the question has been written down. */
const looks = 8
const lookMs = 250

/**
 * Writes down what WeChat says. The push carries no identity that a phone could not put into an event; only WeChat and
 * this database know the trace id, so it alone is believed, once. Answers whether a picture waited for it.
 */
export async function takeVerdict({ trace_id: traceId, errcode = 0, result }: PictureVerdict): Promise<boolean> {
  for (let look = 0; look < looks; look++) {
    const [check] = await database.pictureChecks.list({ traceId, state: 'asked' }, { limit: 1 })
    if (check) {
      const asked = { _id: check._id, traceId, state: 'asked' }
      // Not looked at: forgotten, so that the next time it is shown WeChat is asked again.
      if (errcode !== 0 || !result) return (await database.pictureChecks.removeAll(asked)) > 0
      const state = result.suggest === 'pass' ? 'passed' : 'refused'
      const { _id, agentId, personId } = check
      // Nobody will see it, so it goes unless a draft still holds it.
      if (state === 'refused') await database.unusedFiles.put({ _id, agentId, personId, leftAt: Date.now() })
      return database.pictureChecks.update(asked, { $set: { state }, $unset: { traceId: '' } })
    }
    await pause(lookMs)
  }
  return false
}
