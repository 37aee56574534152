import type { Appointment } from '@domain/people/appointment/appointment'
import { byPerson, collection, index, ofPair } from '../collection'

export const appointments = collection<Appointment>({
  holds: 'talks asked for',
  named: 'deterministic',
  indexes: [index('agent_starts', ['agentId', 1], ['startsAt', 1]), byPerson],
  about: ofPair,
  exported: { list: 5 },
  erased: 'removed',
  kept: { asLongAs: 'consent', because: 'both look back at what was talked about' },
})
