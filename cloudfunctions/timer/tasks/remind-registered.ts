import type { Activity } from '@domain/activity/activity'
import { hourMs, hourOfDay } from '@domain/calendar/china-time'
import type { Participation } from '@domain/participation/participation'
import { database } from '../../_runtime/database'
import type { NoticeAllowance } from '../../_runtime/documents'
import { thingField, timeField } from '../../_runtime/notice-fields'
import { sendNoticeOnce } from '../../_runtime/notices'

const ahead = 24 * hourMs
/** Nobody is woken by a reminder. */
const dayFrom = 8
const dayTo = 21
const mostAtOnce = 1000

/** A reminder within the day before an event, to those registered who allowed it. Answers how many were sent. */
export async function remindRegistered(now: number): Promise<number> {
  const hour = hourOfDay(now)
  if (hour < dayFrom || hour >= dayTo) return 0
  const willing = await database.noticeAllowances.list(
    { template: 'activityReminder', remaining: { $gt: 0 } },
    { limit: mostAtOnce },
  )
  const sent = await Promise.all(willing.map((allowance) => remind(allowance, now)))
  return sent.reduce((sum, count) => sum + count, 0)
}

async function remind({ agentId, personId }: NoticeAllowance, now: number): Promise<number> {
  const registered = await database.participations.list(
    { personId, agentId, 'registration.state': 'registered' },
    { limit: mostAtOnce },
  )
  const activities = await database.activities.findAll(registered.map(({ activityId }) => activityId))
  let sent = 0
  for (const activity of activities.filter((each) => startsSoon(each, now))) {
    const participation = registered.find(({ activityId }) => activityId === activity._id)
    if (participation && (await sendReminder(activity, participation, now))) sent += 1
  }
  return sent
}

function startsSoon({ state, schedule }: Activity, now: number): boolean {
  return state === 'published' && schedule !== undefined && schedule.startsAt > now && schedule.startsAt <= now + ahead
}

function sendReminder(activity: Activity, { personId, openedVia }: Participation, now: number): Promise<boolean> {
  const { _id: activityId, agentId, title, schedule } = activity
  return sendNoticeOnce({
    _id: `reminder:${activityId}:${personId}`,
    agentId,
    personId,
    template: 'activityReminder',
    page: `pages/landing/index?l=${openedVia ?? ''}`,
    data: {
      thing1: thingField(title),
      time2: timeField(schedule?.startsAt ?? now),
      thing3: thingField(schedule?.place ?? ''),
    },
    dueAt: now,
  })
}
