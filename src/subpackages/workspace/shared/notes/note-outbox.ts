import type { OperationInput } from '@contract/operations'

export type Note = OperationInput<'noteContact'>
export type NewNote = Omit<Note, 'phoneId' | 'sequence'>

export interface NoteOutboxParts {
  read: () => Promise<string | null>
  write: (text: string) => Promise<void>
  /**
   * `later` keeps the note and stops; `refused` will never be accepted and is let go; `failed` keeps it for a
   * day: an outage passes, but a fault of this one note must not hold back every note after it.
   */
  send: (note: Note) => Promise<'stored' | 'later' | 'failed' | 'refused'>
  newSource: () => string
  now: () => number
}

interface Kept {
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
  let kept: Kept | null = null
  let turn: Promise<unknown> = Promise.resolve()

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const next = turn.then(work)
    turn = next.catch(() => undefined)
    return next
  }

  async function open(): Promise<Kept> {
    kept ??= readKept(await read()) ?? { source: newSource(), lastSequence: 0, waiting: [] }
    return kept
  }

  return {
    add: (note: NewNote) =>
      inTurn(async () => {
        const book = await open()
        book.lastSequence += 1
        book.waiting.push({ ...note, phoneId: book.source, sequence: book.lastSequence })
        await write(JSON.stringify(book))
      }),

    /** Sends what waits; answers how many are still waiting and how many were refused. */
    flush: () =>
      inTurn(async () => {
        const book = await open()
        let refused = 0
        for (let first = book.waiting[0]; first; first = book.waiting[0]) {
          const outcome = await send(first)
          if (outcome === 'later') break
          if (outcome === 'failed') {
            book.failingSince ??= now()
            await write(JSON.stringify(book))
            if (now() - book.failingSince < longestFailing) break
          }
          if (outcome !== 'stored') refused += 1
          delete book.failingSince
          book.waiting.shift()
          await write(JSON.stringify(book))
        }
        return { waiting: book.waiting.length, refused }
      }),
  }
}

function readKept(text: string | null): Kept | null {
  if (!text) return null
  try {
    return JSON.parse(text) as Kept
  } catch {
    return null
  }
}
