import { listAppointments as operation } from '@contract/appointment/list-appointments'
import { dayMs } from '@domain/words/calendar/china-time'
import { answer } from '../../_runtime/answer'
import { findOwnProfile } from '../../_store/agent/agents'
import { listTalks, presentTalks } from '../../_store/appointment/appointments'
import { findNames } from '../../_store/relationship/relationships'

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
