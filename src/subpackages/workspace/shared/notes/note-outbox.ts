import type { OperationInput } from '@contract/operations'
import { createKeptState, type KeptText, wholeFrom } from '@/platform/storage/kept-state'
import { createUnwrittenNames } from '@/platform/storage/unwritten-names'

export type Note = OperationInput<'noteContact'>
export type NewNote = Omit<Note, 'phoneId' | 'sequence'>

export interface NoteOutboxParts extends KeptText {
  /**
   * `later` keeps the note and stops; `refused` will never be accepted and is let go; `failed` keeps it for a
   * day: an outage passes, but a fault of this one note must not hold back every note after it.
   */
  send: (note: Note) => Promise<'stored' | 'later' | 'failed' | 'refused'>
  newSource: () => string
  now: () => number
}

/** What the phone keeps, as one text. */
interface NoteBook {
  source: string
  lastSequence: number
  waiting: Note[]
  /** Since when the first one waiting fails. */
  failingSince?: number
}

const longestFailing = 24 * 3_600_000

/**
 * Notes made with one tap, kept until acknowledged. They are sent one at a time and oldest first, because the server
 * keeps one high-water mark per source: a later number acknowledged first would make an earlier one look applied.
 * The source is the notebook's own, so that its numbers never meet those of the capture queue on the same phone.
 */
export function createNoteOutbox({ read, write, send, newSource, now }: NoteOutboxParts) {
  const kept = createKeptState<NoteBook>(
    { read, write },
    {
      fresh: () => ({ source: newSource(), lastSequence: 0, waiting: [] }),
      from: (text) =>
        wholeFrom<NoteBook>(
          text,
          ({ source, lastSequence, waiting }) =>
            typeof source === 'string' && Number.isInteger(lastSequence) && Array.isArray(waiting),
        ),
    },
  )
  const unwrittenName = createUnwrittenNames(newSource)
  let turn: Promise<unknown> = kept.ready

  function inTurn<T>(work: (book: NoteBook) => Promise<T>): Promise<T> {
    const next = turn.then(() => work(kept.state))
    turn = next.catch(() => undefined)
    return next
  }

  return {
    add: (note: NewNote) =>
      inTurn(async (book) => {
        book.lastSequence += 1
        const numbered = { ...note, phoneId: book.source, sequence: book.lastSequence }
        book.waiting.push(numbered)
        if (!(await kept.keep())) Object.assign(numbered, unwrittenName())
      }),

    /** Sends what waits; answers how many are still waiting and how many were refused. */
    flush: () =>
      inTurn(async (book) => {
        let refused = 0
        for (let first = book.waiting[0]; first; first = book.waiting[0]) {
          const outcome = await send(first)
          if (outcome === 'later') break
          if (outcome === 'failed') {
            book.failingSince ??= now()
            await kept.keep()
            if (now() - book.failingSince < longestFailing) break
          }
          if (outcome !== 'stored') refused += 1
          delete book.failingSince
          book.waiting.shift()
          await kept.keep()
        }
        return { waiting: book.waiting.length, refused }
      }),
  }
}
