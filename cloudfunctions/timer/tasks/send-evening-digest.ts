import { hourOfDay, startOfDay } from '@domain/words/calendar/china-time'
import { dayKey } from '@domain/words/calendar/in-china'
import { database } from '../../_runtime/database'
import { dateField, thingField } from '../../_store/notice/notice-fields'
import { sendNoticeOnce } from '../../_store/notice/notices'

/** When an agent has ten minutes to go through who took part. */
const eveningFrom = 19

/** One message an evening to agents who allowed it and had visitors today. Answers how many were sent. */
export async function sendEveningDigest(now: number): Promise<number> {
  if (hourOfDay(now) < eveningFrom) return 0
  const willing = await database.noticeAllowances.listAll({ template: 'eveningDigest', remaining: { $gt: 0 } })
  const sent = await Promise.all(willing.map(({ agentId }) => sendDigest(agentId, now)))
  return sent.filter(Boolean).length
}

async function sendDigest(agentId: string, now: number): Promise<boolean> {
  const visitors = await database.relationships.count({
    agentId,
    'consent.state': 'granted',
    lastAt: { $gte: startOfDay(now) },
  })
  if (visitors === 0) return false
  return sendNoticeOnce({
    _id: `digest:${agentId}:${dayKey(now)}`,
    agentId,
    personId: agentId,
    template: 'eveningDigest',
    page: 'subpackages/workspace/pages/home/index',
    data: {
      date1: dateField(now),
      number2: { value: String(visitors) },
      thing3: thingField(`今天有 ${visitors} 位客户来过`),
    },
    dueAt: now,
  })
}
