import { exampleActivities } from './activities'
import { exampleAgents } from './agents'
import { agentsNotes, archiveEntries, tagChoices, withdrawals } from './agents-notes'
import { decideCalls, noteCall } from './call-agent'
import { exampleCustomers, findCustomer } from './customers'
import { numberEnvelopes } from './number-envelopes'
import { idOf, openidOf, type PlannedCall } from './planned-call'
import { lastEvenings, toldVisits } from './story'
import { createVillage } from './village'
import { minuteMs, worldClock } from './world-clock'

/**
 * Ninety days of the example world as a list of calls, ordered by time and all before `now` (ms UTC). The same `now`
 * always gives the same list.
 */
export function planExampleWorld(now: number): PlannedCall[] {
  const clock = worldClock(now)
  const village = createVillage(exampleActivities(clock), clock)

  for (const [index, { key, profile }] of exampleAgents.entries()) {
    village.at(clock.daysAgo(89, 9, index * 7), (at) => [
      {
        at,
        openid: openidOf(key),
        operation: 'saveAgentProfile',
        input: profile,
        learns: { from: 'agent', as: idOf(key) },
      },
    ])
  }
  village.publishAll()
  for (const visit of [...toldVisits, ...lastEvenings]) village.tell(visit)
  for (const note of agentsNotes) {
    village.at(clock.daysAgo(note.daysAgo, note.hour, 20), (at) =>
      village.knows(note.agent, note.who) ? [noteCall(note, at)] : [],
    )
  }
  for (const { agent, who, daysAgo, archive } of archiveEntries) {
    village.at(clock.daysAgo(daysAgo, 21, 40), (at) =>
      village.knows(agent, who)
        ? [{ at, openid: openidOf(agent), operation: 'saveArchive', input: { personId: idOf(who), ...archive } }]
        : [],
    )
  }
  for (const choice of tagChoices) {
    village.at(clock.daysAgo(choice.daysAgo, 20, 55), (at) =>
      village.knows(choice.agent, choice.who) ? decideCalls(choice, at) : [],
    )
  }
  for (const { agent, who, daysAgo } of withdrawals) {
    village.at(clock.daysAgo(daysAgo, 13, 5), (at) => village.withdraw(agent, who, at))
  }
  // The agents looked through the news until yesterday noon; what came in the evening is still unread.
  for (const { key } of exampleCustomers) {
    const { agent } = findCustomer(key)
    village.at(clock.daysAgo(1, 12, 30), (at) =>
      village.knows(agent, key)
        ? [{ at, openid: openidOf(agent), operation: 'markSeen', input: { personId: idOf(key) } }]
        : [],
    )
  }
  const calls = village.live().filter(({ at }) => at < now - minuteMs)
  return numberEnvelopes(calls.sort((a, b) => a.at - b.at))
}
