import type { CapturedInteraction } from '@domain/log/kinds/interaction'
import type { TouchedLink } from './envelope-to-send'
import { limits } from './flush-policy'
import type { QueueState } from './queue-state'

/**
 * Puts an interaction into the open envelope of its link, and answers what that holds now. An envelope has its number
 * from its first interaction on, so that whatever the phone still holds of it after a kill goes out under the number it
 * may have gone out under before.
 */
export function gather(state: QueueState, link: TouchedLink, interaction: CapturedInteraction): CapturedInteraction[] {
  const { shareLinkId, agentId } = link
  let envelope = state.open.find((each) => each.link.shareLinkId === shareLinkId && each.link.agentId === agentId)
  if (!envelope) {
    envelope = { phoneId: state.phoneId, sequence: state.next++, link, interactions: [] }
    state.open.push(envelope)
  }
  envelope.interactions.push(interaction)
  return envelope.interactions
}

/** Closes what is gathered; of too many envelopes the oldest are dropped and counted. */
export function closeAll(state: QueueState, isSending: boolean): void {
  state.closed.push(...state.open)
  state.open = []
  // The oldest is in flight while sending, and may be applied already: those after it go.
  const gone = state.closed.splice(isSending ? 1 : 0, Math.max(0, state.closed.length - limits.kept))
  for (const { interactions } of gone) state.dropped += interactions.length
}

/** Empties the queue, of one agent's links or altogether. */
export function dropLinks(state: QueueState, agentId: string | undefined): void {
  const stays = ({ link }: { link: TouchedLink }) => agentId !== undefined && link.agentId !== agentId
  state.open = state.open.filter(stays)
  state.closed = state.closed.filter(stays)
}
