import type { ExampleActivity } from '../activities'
import type { AgentKey } from '../cast/example-agent'
import { idOf, openidOf, type PlannedCall, phoneOf } from '../planned-call'
import type { AgentNote } from '../told/agents-notes'
import type { TagChoice } from '../told/decisions'
import { minuteMs } from '../world-clock'

export function publishCall({ id, agent, draft }: ExampleActivity, at: number): PlannedCall {
  const input = { activityId: id, draft, publish: true }
  return { at, openid: openidOf(agent), operation: 'saveActivity', input }
}

export function issueCall({ id, agent }: ExampleActivity, shareLinkId: string, at: number): PlannedCall {
  return { at, openid: openidOf(agent), operation: 'issueShareLink', input: { activityId: id, shareLinkId } }
}

/** Somebody without a name looks and goes. */
export function callPasserBy(key: string, shareLinkId: string, at: number): PlannedCall {
  return { at, openid: openidOf(key), operation: 'openShareLink', input: { shareLinkId, entry: 'person' } }
}

/** The agent looks at the newest, and so we learn the id the functions gave this person. */
export function learnCall(agent: AgentKey, who: string, at: number): PlannedCall {
  return {
    at,
    openid: openidOf(agent),
    operation: 'listEngaged',
    input: { order: 'newest', pageSize: 5 },
    learns: { from: 'newcomer', as: idOf(who) },
  }
}

/** The agent stands at the door and ticks people off, two minutes apart. */
export function checkInCalls({ id, agent }: ExampleActivity, present: readonly string[], at: number): PlannedCall[] {
  return present.map((who, index) => ({
    at: at + index * 2 * minuteMs,
    openid: openidOf(agent),
    operation: 'checkInParticipant',
    input: { activityId: id, personId: idOf(who) },
  }))
}

/** Noted with one tap a little after it happened. */
export function noteCall(
  { agent, who, kind, note, tag }: Omit<AgentNote, 'daysAgo' | 'hour' | 'minute'>,
  at: number,
  happenedAt = at - 12 * minuteMs,
): PlannedCall {
  const input = {
    personId: idOf(who),
    phoneId: phoneOf(agent),
    sequence: 1,
    kind,
    at: happenedAt,
    ...(tag !== undefined && { tag }),
    ...(note !== undefined && { note }),
  }
  return { at, openid: openidOf(agent), operation: 'noteContact', input }
}

export function decideCalls({ agent, who, tag, choice, text }: TagChoice, at: number): PlannedCall[] {
  if (choice === 'assign') {
    const input = { personId: idOf(who), tag, decision: choice }
    return [{ at, openid: openidOf(agent), operation: 'decideTag', input }]
  }
  const input = { agentId: idOf(agent), tag, revision: choice, ...(text !== undefined && { text }) }
  return [{ at, openid: openidOf(who), operation: 'reviseMyTag', input }]
}
