import type { KeptState } from '@/platform/storage/kept-state'
import { createUnwrittenNames } from '@/platform/storage/unwritten-names'
import type { EnvelopeToSend, SendResult } from './envelope-to-send'
import { retryDelay } from './flush-policy'
import type { QueueState } from './queue-state'

export interface SendEdges {
  send: (envelope: EnvelopeToSend) => Promise<SendResult>
  newPhoneId: () => string
  random: () => number
  /** Calls back after so many milliseconds; answers how to call it off. */
  after: (milliseconds: number, call: () => void) => () => void
}

/** Sends closed envelopes one at a time, oldest first, each written down before; after a failure later and later. */
export function createSender(edges: SendEdges, kept: KeptState<QueueState>, retry: () => void) {
  /** Envelopes whose number is on the phone, so that it can't be given twice. */
  const written = new WeakSet<EnvelopeToSend>()
  const unwrittenName = createUnwrittenNames(edges.newPhoneId)
  let sending: Promise<void> | undefined
  let failures = 0
  let stopRetry: (() => void) | undefined

  function mark(envelopes: readonly EnvelopeToSend[]) {
    for (const envelope of envelopes) written.add(envelope)
  }

  async function persist(): Promise<void> {
    const { closed, open } = kept.state
    const envelopes = [...closed, ...open]
    if (await kept.keep()) mark(envelopes)
  }

  async function sendAll(): Promise<void> {
    await persist()
    const state = kept.state
    for (;;) {
      const [head] = state.closed
      if (!head) return
      if (!written.has(head)) {
        await persist()
        if (state.closed[0] !== head) continue
        if (!written.has(head)) mark([Object.assign(head, unwrittenName())])
      }
      const result = await edges.send(head).catch((): SendResult => 'later')
      if (result === 'later') {
        failures += 1
        stopRetry = edges.after(retryDelay(failures, edges.random()), retry)
        return
      }
      failures = 0
      state.closed = state.closed.filter((each) => each !== head)
      await persist()
    }
  }

  return {
    mark,
    persist,
    isSending: () => sending !== undefined,
    isBackingOff: () => stopRetry !== undefined,
    /** Resolves when nothing more can be sent now. */
    sendNow(): Promise<void> {
      stopRetry?.()
      stopRetry = undefined
      sending ??= sendAll().finally(() => {
        sending = undefined
      })
      return sending
    },
  }
}
