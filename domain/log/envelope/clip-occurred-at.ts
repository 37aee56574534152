import { dayMs } from '../../words/calendar/china-time'

const longestDelay = 7 * dayMs
const minuteMs = 60_000

/**
 * Puts what a phone says on the server's clock: shifts by the skew seen when sending (`receivedAt − sentAt`), then clips
 * to the seven days before `receivedAt`, so that no phone can write the future or the distant past. The skew is taken in
 * whole minutes: what remains is the network's delay, which differs from one attempt to the next, and a repeated envelope
 * should say the same.
 */
export function correctClock<Fact extends { at: number }>(
  interactions: readonly Fact[],
  clock: { sentAt: number; receivedAt: number },
): Fact[] {
  const skew = Math.round((clock.receivedAt - clock.sentAt) / minuteMs) * minuteMs
  return interactions.map((interaction) => ({ ...interaction, at: clip(interaction.at + skew, clock.receivedAt) }))
}

function clip(at: number, receivedAt: number): number {
  return Math.min(receivedAt, Math.max(receivedAt - longestDelay, Math.round(at)))
}
