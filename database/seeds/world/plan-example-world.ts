import { exampleActivities, findActivity } from './activities'
import { exampleAgents } from './cast/agents'
import { exampleCustomers } from './cast/customers'
import { idOf, openidOf, type PlannedCall } from './planned-call'
import { agentsNotes } from './told/agents-notes'
import { archiveEntries } from './told/archive-entries'
import { cancellations, tagChoices, withdrawals } from './told/decisions'
import { lastEvenings, toldSittings } from './told/story'
import { decideCalls, noteCall } from './village/call-agent'
import { numberEnvelopes } from './village/number-envelopes'
import { Village } from './village/village'
import { minuteMs, worldClock } from './world-clock'

/**
 * Ninety days of the example world as a list of calls, ordered by time and all before `now` (ms UTC). The same `now`
 * always gives the same list.
 */
export function planExampleWorld(now: number): PlannedCall[] {
  const clock = worldClock(now)
  const activities = exampleActivities(clock)
  const village = new Village(activities, clock)

  for (const [index, { key, profile }] of exampleAgents.entries()) {
    const learns = { from: 'agent', as: idOf(key) } as const
    village.at(clock.daysAgo(89, 9, index * 7), (at) => [
      { at, openid: openidOf(key), operation: 'saveAgentProfile', input: profile, learns },
    ])
  }
  for (const activity of activities) village.publish(activity)
  for (const sitting of [...toldSittings, ...lastEvenings]) village.tell(sitting)
  for (const note of agentsNotes) {
    const at = clock.daysAgo(note.daysAgo, note.hour, note.minute)
    village.at(at, () => (village.knows(note.agent, note.who) ? [noteCall(note, at)] : []))
  }
  for (const { agent, who, daysAgo, archive } of archiveEntries) {
    const input = { personId: idOf(who), ...archive }
    village.at(clock.daysAgo(daysAgo, 21, 40), (at) =>
      village.knows(agent, who) ? [{ at, openid: openidOf(agent), operation: 'saveArchive', input }] : [],
    )
  }
  for (const choice of tagChoices) {
    const at = clock.daysAgo(choice.daysAgo, 20, 55)
    village.at(at, () => (village.knows(choice.agent, choice.who) ? decideCalls(choice, at) : []))
  }
  for (const { agent, who, daysAgo } of withdrawals) {
    village.at(clock.daysAgo(daysAgo, 13, 5), (at) => village.withdraw(agent, who, at))
  }
  for (const { activity, who, daysAgo } of cancellations) {
    const cancelled = findActivity(activities, activity)
    village.at(clock.daysAgo(daysAgo, 17, 25), (at) => village.cancel(cancelled, who, at))
  }
  // The agents looked through the news until yesterday noon; what came in the evening is still unread.
  for (const { key, agent } of exampleCustomers) {
    const input = { personId: idOf(key) }
    village.at(clock.daysAgo(1, 12, 30), (at) =>
      village.knows(agent, key) ? [{ at, openid: openidOf(agent), operation: 'markSeen', input }] : [],
    )
  }
  const calls = village.live().filter(({ at }) => at < now - minuteMs)
  return numberEnvelopes(calls.sort((a, b) => a.at - b.at))
}
