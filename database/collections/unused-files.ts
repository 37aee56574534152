import { byPerson, collection, index, ofPair } from '../collection'

/** A file that a document of the agent's showed and no longer does. `_id` is the file's. */
export interface UnusedFile {
  _id: string
  agentId: string
  personId: string
  leftAt: number
}

/** Phones keep drafts, and an edit may be taken back: what is left stays a week. */
export const leftFor = { what: 'the file and its document', days: 7, after: 'leftAt', by: 'sweepFiles' } as const

export const unusedFiles = collection<UnusedFile>({
  holds: 'files that nothing shows any more, until the timer removes them',
  named: 'the file’s id',
  formerly: 'leftFiles',
  indexes: [byPerson, index('left', ['leftAt', 1])],
  about: ofPair,
  exported: { list: 12 },
  erased: 'removed',
  kept: { asLongAs: 'unused', because: 'an edit may be taken back', sweeps: [leftFor] },
})
