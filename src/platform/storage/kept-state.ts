/** One text on the phone. `write` may reject: the phone is full. */
export interface KeptText {
  read: () => Promise<string | null>
  write: (text: string) => Promise<void>
}

/** What a text says, when it is whole; null for what an interrupted write or another program left. */
export function wholeFrom<State>(text: string | null, isWhole: (state: State) => boolean): State | null {
  try {
    const state = JSON.parse(text ?? 'null') as State | null
    return state !== null && isWhole(state) ? state : null
  } catch {
    return null
  }
}

export type KeptState<State> = ReturnType<typeof createKeptState<State>>

/**
 * A state that outlives a kill of the app: used in memory, written down as one text. It never blocks and never throws.
 * A text that is not whole begins anew. On a full phone everything goes on in memory, and `keep` says that it is not
 * written down: whoever gave a number away, or promised a person that it is kept, has to ask.
 */
export function createKeptState<State>(
  text: KeptText,
  form: { fresh: () => State; from: (text: string | null) => State | null },
) {
  let state: State
  const ready = text.read().then((kept) => {
    state = form.from(kept) ?? form.fresh()
    underWay = undefined
  })
  // Writes never overlap; nothing is written before the phone is read.
  let underWay: Promise<unknown> | undefined = ready
  let next: Promise<boolean> | undefined

  function write(): Promise<boolean> {
    next = undefined
    const ended = (isWritten: boolean) => {
      underWay = undefined
      return isWritten
    }
    const writing = text.write(JSON.stringify(state)).then(
      () => ended(true),
      () => ended(false),
    )
    underWay = writing
    return writing
  }

  /** Writes the latest. Answers whether all that was there when it was called is written down. */
  function keep(): Promise<boolean> {
    if (!underWay) return write()
    next ??= underWay.then(write)
    return next
  }

  return {
    /** The phone has been read; before, there is nothing in `current`. */
    ready,
    current: () => state,
    keep,
    async change(edit: (now: State) => State): Promise<boolean> {
      await ready
      state = edit(state)
      return keep()
    },
  }
}
