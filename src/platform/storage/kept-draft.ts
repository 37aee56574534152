import { createKeptState, type KeptState, type KeptText, type StateForm } from './kept-state'

/**
 * What pages write and read again: a draft, a list of them. It is read from the phone whenever a page opens, because another
 * window of the same phone may have written; what a full phone did not take stays in memory until it does.
 */
export function createKeptDraft<State>(text: KeptText, form: StateForm<State>) {
  let kept: KeptState<State> | undefined
  let written: Promise<boolean> = Promise.resolve(true)
  let turn: Promise<unknown> = Promise.resolve()

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const next = turn.then(work)
    turn = next.catch(() => undefined)
    return next
  }

  async function open(isAgain: boolean): Promise<KeptState<State>> {
    if (!kept || (isAgain && (await written))) kept = createKeptState(text, form)
    await kept.ready
    return kept
  }

  return {
    read: (): Promise<State> => inTurn(async () => (await open(true)).state),
    /** Answers whether it is written down. */
    async change(edit: (now: State) => State): Promise<boolean> {
      const { mine } = await inTurn(async () => {
        const now = await open(false)
        now.state = edit(now.state)
        written = now.keep()
        // The next change need not wait for the phone.
        return { mine: written }
      })
      return mine
    },
  }
}
