import type { AgentNote, TagChoice } from './agents-notes'
import { idOf, openidOf, type PlannedCall, phoneOf } from './planned-call'
import { minuteMs } from './world-clock'

export function noteCall({ agent, who, kind, note, tag }: AgentNote, at: number): PlannedCall {
  const input = {
    personId: idOf(who),
    phoneId: phoneOf(agent),
    sequence: 1,
    kind,
    at: at - 12 * minuteMs,
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
