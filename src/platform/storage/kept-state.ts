/** One text on the phone. `write` may reject: the phone is full. */
export interface KeptText {
  read: () => Promise<string | null>
  write: (text: string) => Promise<void>
}

/** How a state begins, and how it is read from its text: null where that is not whole. */
export interface StateForm<State> {
  fresh: () => State
  from: (text: string | null) => State | null
}

export interface KeptState<State> {
  /** The phone has been read; before, there is no `state`. */
  ready: Promise<void>
  /** The latest, written down or not. */
  state: State
  /** Writes the latest. Answers whether all that was there when it was called is written down. */
  keep: () => Promise<boolean>
}

/** What a text says, when it is whole; null for what an interrupted write or another program left. */
export function wholeFrom<State>(text: string | null, isWhole: (state: State) => boolean): State | null {
  try {
    // JSON of nothing is nothing.
    const state = JSON.parse(text as string) as State | null
    return state && isWhole(state) ? state : null
  } catch {
    return null
  }
}

/**
 * A state that outlives a kill of the app: used in memory, written down as one text. It never blocks and never throws.
 * A text that is not whole begins anew. On a full phone everything goes on in memory, and `keep` says that it is not
 * written down: whoever gave a number away, or promised a person that it is kept, has to ask.
 */
export function createKeptState<State>(text: KeptText, form: StateForm<State>): KeptState<State> {
  let next: Promise<boolean> | undefined
  const kept = { keep } as KeptState<State>
  kept.ready = text.read().then((written) => {
    kept.state = form.from(written) || form.fresh()
    underWay = undefined
  })
  // Writes never overlap; nothing is written before the phone is read.
  let underWay: Promise<unknown> | undefined = kept.ready

  function write(): Promise<boolean> {
    next = undefined
    const ended = (isWritten: boolean) => {
      underWay = undefined
      return isWritten
    }
    const writing = text.write(JSON.stringify(kept.state)).then(
      () => ended(true),
      () => ended(false),
    )
    underWay = writing
    return writing
  }

  function keep(): Promise<boolean> {
    if (!underWay) return write()
    next ??= underWay.then(write)
    return next
  }

  return kept
}
