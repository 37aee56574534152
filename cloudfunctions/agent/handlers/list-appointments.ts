import { listAppointments as operation } from '@contract/list-appointments'
import { dayMs } from '@domain/calendar/china-time'
import { findOwnProfile } from '../../_runtime/agents'
import { answer } from '../../_runtime/answer'
import { listTalks, presentTalks } from '../../_runtime/appointments'
import { findNames } from '../../_runtime/relationships'

/** Talks stay on the list for a week after they took place. */
const kept = 7 * dayMs

export const listAppointments = answer(operation, async ({ personId: agentId, now }) => {
  await findOwnProfile(agentId)
  const talks = await listTalks(agentId, now - kept)
  const names = await findNames(
    agentId,
    talks.map(({ personId }) => personId),
  )
  return { appointments: presentTalks(talks, names, now) }
})
