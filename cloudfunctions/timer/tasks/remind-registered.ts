import type { Activity } from '@domain/activities/activity/activity'
import type { Participation } from '@domain/people/participation/participation'
import { dayMs, hourOfDay } from '@domain/words/calendar/china-time'
import { database } from '../../_runtime/database'
import { thingField, timeField } from '../../_store/notice/notice-fields'
import { sendNoticeOnce } from '../../_store/notice/notices'

const ahead = dayMs
/** Nobody is woken by a reminder. */
const dayFrom = 8
const dayTo = 21

/** A reminder within the day before an event, to those registered who allowed it. Answers how many were sent. */
export async function remindRegistered(now: number): Promise<number> {
  const hour = hourOfDay(now)
  if (hour < dayFrom || hour >= dayTo) return 0
  const soon = await database.activities.listAll({
    'schedule.startsAt': { $gt: now, $lte: now + ahead },
    state: 'published',
  })
  let sent = 0
  for (const activity of soon) sent += await remindAll(activity, now)
  return sent
}

async function remindAll(activity: Activity, now: number): Promise<number> {
  const registered = await database.participations.listAll({
    activityId: activity._id,
    'registration.state': 'registered',
  })
  const sent = await Promise.all(registered.map((participation) => sendReminder(activity, participation, now)))
  return sent.filter(Boolean).length
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
