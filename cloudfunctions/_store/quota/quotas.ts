import type { ErrorCode } from '@contract/errors'
import { dailyQuotas, numberOf, type Quota, type QuotaName } from '@domain/people/quota/quota'
import { dayKey } from '@domain/words/calendar/in-china'
import { database } from '../../_runtime/database'
import { refuse } from '../../_runtime/refuse'

const refusals = {
  question: 'questions_full',
  shareLink: 'links_full',
  posterCode: 'codes_full',
  picture: 'pictures_full',
} as const satisfies Record<QuotaName, ErrorCode>

/** Looking, taking and looking again, with a first document or a new day in between. */
const mostMoves = 5

/**
 * Takes one of today's for `key` and answers its number, counted over all days. The same key again takes no other and has
 * the same number. The database counts, so that of calls at once no more get through than one after the other.
 */
export async function takeFromQuota(
  name: QuotaName,
  { agentId, personId }: { agentId: string; personId: string },
  key: string,
  now: number,
): Promise<number> {
  const _id = `${agentId}:${personId}:${name}`
  const most = dailyQuotas[name]
  for (let move = 0; move < mostMoves; move++) {
    const quota = await database.quotas.find(_id)
    if (!quota) {
      const first: Quota = { _id, agentId, personId, day: dayKey(now), keys: [key], total: 1 }
      if (await database.quotas.add(first)) return 1
      continue
    }
    // Clocks of two instances differ around midnight: the later day stands.
    const day = dayKey(now) > quota.day ? dayKey(now) : quota.day
    const number = numberOf(quota, key)
    if (number !== undefined) return number
    if (day !== quota.day) {
      await database.quotas.update({ _id, day: quota.day }, { $set: { day, keys: [key] }, $inc: { total: 1 } })
      continue
    }
    if (quota.keys.length >= most) return refuse(refusals[name])
    await database.quotas.update(
      { _id, day, keys: { $ne: key }, [`keys.${most - 1}`]: { $exists: false } },
      { $push: { keys: key }, $inc: { total: 1 } },
    )
  }
  return refuse('busy')
}
