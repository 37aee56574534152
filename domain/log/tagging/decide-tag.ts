import type { TagDecision } from '../../people/relationship/relationship'

/** Which of two decisions about a tag holds: the later one, except that what the customer hid or deleted an agent cannot bring back. */
export function settleDecision(standing: TagDecision | undefined, next: TagDecision): TagDecision {
  return standing && isRefusalByCustomer(standing) && next.by === 'agent' ? standing : next
}

function isRefusalByCustomer({ by, decision }: TagDecision): boolean {
  return by === 'customer' && (decision === 'hidden' || decision === 'withdrawn')
}
