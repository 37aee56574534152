import type { CapturedInteraction } from '@domain/log/kinds/interaction'
import type { EnvelopeToSend, SendResult, TouchedLink } from './envelope-to-send'
import { isFull, limits, retryDelay } from './flush-policy'
import { asText, emptyState, stateFrom } from './queue-state'

export interface QueueEdges {
  /** Text kept on the phone. `write` may reject when the phone is full. */
  read: () => Promise<string | null>
  write: (text: string) => Promise<void>
  send: (envelope: EnvelopeToSend) => Promise<SendResult>
  newPhoneId: () => string
  random: () => number
  /** Calls back after so many milliseconds; answers how to call it off. */
  after: (milliseconds: number, call: () => void) => () => void
}

/**
 * Interactions on their way from this phone: gathered by share link, closed into numbered envelopes, written down, then
 * sent one at a time, oldest first, until answered. Survives an app kill; what was in flight then is sent again under
 * the same number, and the function applies it once.
 */
export function createCaptureQueue(edges: QueueEdges) {
  let state = emptyState('')
  let isReady = false
  let writing: Promise<void> | undefined
  let isDirty = false
  let sending: Promise<void> | undefined
  let failures = 0
  let stopWaiting: (() => void) | undefined
  let stopRetry: (() => void) | undefined
  /** Envelopes whose number is on the phone, so that it can't be given twice. */
  const written = new WeakSet<EnvelopeToSend>()
  const unwritten = { phoneId: '', next: 1 }

  const early: [TouchedLink, CapturedInteraction][] = []
  const ready = edges.read().then((text) => {
    state = stateFrom(text) ?? emptyState(edges.newPhoneId())
    // What was still gathering may have been sent fuller before the kill: its number takes nothing more.
    state.closed.push(...state.open)
    state.open = []
    for (const envelope of state.closed) written.add(envelope)
    isReady = true
    for (const [link, interaction] of early) add(link, interaction)
    if (state.closed.length > 0) void flush()
  })

  // An envelope has its number from its first interaction on, so that whatever the phone still holds of it after a kill
  // goes out under the number it may have gone out under before.
  function gather(link: TouchedLink, interaction: CapturedInteraction) {
    const { shareLinkId, agentId } = link
    let envelope = state.open.find((each) => each.link.shareLinkId === shareLinkId && each.link.agentId === agentId)
    if (!envelope) {
      envelope = { phoneId: state.phoneId, sequence: state.next++, link, interactions: [] }
      state.open.push(envelope)
    }
    envelope.interactions.push(interaction)
    return envelope.interactions
  }

  /** Takes one interaction. Never throws, never waits. */
  function add(link: TouchedLink, interaction: CapturedInteraction): void {
    if (!isReady) {
      early.push([link, interaction])
      return
    }
    const interactions = gather(link, interaction)
    if (isFull(interactions.length, JSON.stringify(interactions).length)) {
      closeAll()
      void flush()
      return
    }
    closeSoon()
    void persist()
  }

  function closeSoon() {
    stopWaiting ??= edges.after(limits.wait, () => void flush())
  }

  function closeAll() {
    stopWaiting?.()
    stopWaiting = undefined
    state.closed.push(...state.open)
    state.open = []
    while (state.closed.length > limits.kept) {
      // The oldest is in flight while sending, and may be applied already: the one after it goes.
      const [gone] = state.closed.splice(sending ? 1 : 0, 1)
      state.dropped += gone?.interactions.length ?? 0
    }
  }

  /** Writes the latest state; writes never overlap. */
  function persist(): Promise<void> {
    isDirty = true
    writing ??= (async () => {
      while (isDirty) {
        isDirty = false
        const envelopes = [...state.closed, ...state.open]
        await edges.write(asText(state)).then(
          () => {
            for (const envelope of envelopes) written.add(envelope)
          },
          // A full phone still captures, in memory.
          () => {},
        )
      }
      writing = undefined
    })()
    return writing
  }

  /**
   * Closes what is gathered and sends it. Resolves when nothing more can be sent now. Between tries after a failure it
   * only gathers on, so that a day without network fills few envelopes; unless urgent: a page is left, or the network is
   * back.
   */
  async function flush(isUrgent = false): Promise<void> {
    if (!isReady) await ready
    if (stopRetry && !isUrgent) {
      stopWaiting = undefined
      return persist()
    }
    closeAll()
    stopRetry?.()
    stopRetry = undefined
    sending ??= sendAll().finally(() => {
      sending = undefined
    })
    return sending
  }

  async function sendAll(): Promise<void> {
    await persist()
    for (let envelope = state.closed[0]; envelope; envelope = state.closed[0]) {
      const head = envelope
      if (!written.has(head)) {
        await persist()
        if (state.closed[0] !== head) continue
        if (!written.has(head)) renameUnwritten(head)
      }
      const result = await edges.send(head).catch((): SendResult => 'later')
      if (result === 'later') {
        failures += 1
        stopRetry = edges.after(retryDelay(failures, edges.random()), () => void flush(true))
        return
      }
      failures = 0
      state.closed = state.closed.filter((each) => each !== head)
      await persist()
    }
  }

  // After a kill an unwritten number would be given again, and the function would take the next envelope for this one.
  // So an envelope that can't be written down goes out under the name of a phone that lives only until the kill.
  function renameUnwritten(envelope: EnvelopeToSend) {
    unwritten.phoneId ||= edges.newPhoneId()
    envelope.phoneId = unwritten.phoneId
    envelope.sequence = unwritten.next++
    written.add(envelope)
  }

  /** Empties the queue, of one agent's links or altogether: after a withdrawal nothing of it may leave the phone. */
  async function forget(agentId?: string): Promise<void> {
    if (!isReady) await ready
    const stays = ({ link }: { link: TouchedLink }) => agentId !== undefined && link.agentId !== agentId
    state.open = state.open.filter(stays)
    state.closed = state.closed.filter(stays)
    await persist()
  }

  return { add, flush, forget, ready, droppedCount: () => state.dropped }
}

export type CaptureQueue = ReturnType<typeof createCaptureQueue>
