import { database } from '../../_runtime/database'
import type { Notice } from '../../_runtime/documents'
import { sendSubscribeMessage } from '../../_runtime/wechat'
import { forTemplate } from './notice-template'

/**
 * Sends a message at most once, and only on a permission that the person gave: each accepted subscription is one
 * message. Without a permission nothing is written either. Answers whether it was sent.
 */
export async function sendNoticeOnce(notice: Omit<Notice, 'state'>): Promise<boolean> {
  const { _id, agentId, personId, template } = notice
  const allowanceId = `${agentId}:${personId}:${template}`
  const allowance = await database.noticeAllowances.find(allowanceId)
  if (!allowance || allowance.remaining < 1) return false
  if (!(await database.notices.add({ ...notice, state: 'sending' }))) return false

  const isAllowed = await database.noticeAllowances.update(
    { _id: allowanceId, remaining: { $gt: 0 } },
    { $inc: { remaining: -1 } },
  )
  if (!isAllowed) {
    // Another notice took the last permission; this one may still go with the next.
    await database.notices.remove(_id)
    return false
  }
  const state = (await send(notice)) ? 'sent' : 'failed'
  await database.notices.update({ _id }, { $set: { state } })
  return state === 'sent'
}

async function send({ personId, template, page, data }: Omit<Notice, 'state'>): Promise<boolean> {
  const person = await database.people.find(personId)
  if (!person) return false
  return sendSubscribeMessage({ openid: person.openid, page, ...forTemplate(template, data) })
}
