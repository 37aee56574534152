import type { CapturedInteraction } from '@domain/log/kinds/interaction'

/**
 * The share link a touch came through, and whose it is; an agent's card that was sent by itself has none. One envelope
 * holds the interactions of one link.
 */
export interface TouchedLink {
  shareLinkId?: string
  parentLinkId?: string
  agentId: string
}

/** How a function is told whose a touch is: by the link, or by the agent where there is none. */
export type Origin = { shareLinkId: string; parentLinkId?: string | undefined } | { agentId: string }

export function originOf({ agentId, shareLinkId, parentLinkId }: TouchedLink): Origin {
  return shareLinkId ? { shareLinkId, parentLinkId } : { agentId }
}

/** A closed envelope: numbered for ever by the phone that sends it. */
export interface EnvelopeToSend {
  phoneId: string
  sequence: number
  link: TouchedLink
  interactions: CapturedInteraction[]
}

/** `done`: applied. `never`: would be refused however often it is sent. `later`: no answer, or a passing trouble. */
export type SendResult = 'done' | 'never' | 'later'
