import type { CapturedInteraction } from '@domain/log/kinds/interaction'
import { createKeptState, type KeptText } from '@/platform/storage/kept-state'
import type { TouchedLink } from './envelope-to-send'
import { isFull, limits } from './flush-policy'
import { closeAll, dropLinks, gather } from './gather'
import { emptyState, stateFrom } from './queue-state'
import { createSender, type SendEdges } from './send'

export type QueueEdges = KeptText & SendEdges

/**
 * Interactions on their way from this phone: gathered by share link, closed into numbered envelopes, written down, then
 * sent one at a time, oldest first, until answered. Survives an app kill; what was in flight then is sent again under
 * the same number, and the function applies it once.
 */
export function createCaptureQueue(edges: QueueEdges) {
  const kept = createKeptState(edges, { fresh: () => emptyState(edges.newPhoneId()), from: stateFrom })
  const sender = createSender(edges, kept, () => void flush(true))
  let isReady = false
  let stopWaiting: (() => void) | undefined

  const ready = kept.ready.then(() => {
    const state = kept.state
    // What was still gathering may have been sent fuller before the kill: its number takes nothing more.
    state.closed.push(...state.open)
    state.open = []
    sender.mark(state.closed)
    isReady = true
    if (state.closed.length > 0) void flush()
  })

  /** Takes one interaction. Never throws, never waits. */
  function add(link: TouchedLink, interaction: CapturedInteraction): void {
    if (!isReady) {
      void ready.then(() => add(link, interaction))
      return
    }
    const interactions = gather(kept.state, link, interaction)
    if (isFull(interactions.length, JSON.stringify(interactions).length)) {
      close()
      void flush()
      return
    }
    stopWaiting ??= edges.after(limits.wait, () => void flush())
    void sender.persist()
  }

  function close() {
    stopWaiting?.()
    stopWaiting = undefined
    closeAll(kept.state, sender.isSending())
  }

  /**
   * Closes what is gathered and sends it. Resolves when nothing more can be sent now. Between tries after a failure it
   * only gathers on, so that a day without network fills few envelopes; unless urgent: a page is left, or the network is
   * back.
   */
  async function flush(isUrgent = false): Promise<void> {
    if (!isReady) await ready
    if (sender.isBackingOff() && !isUrgent) {
      stopWaiting = undefined
      return sender.persist()
    }
    close()
    return sender.sendNow()
  }

  /** Empties the queue, of one agent's links or altogether: after a withdrawal nothing of it may leave the phone. */
  async function forget(agentId?: string): Promise<void> {
    await ready
    dropLinks(kept.state, agentId)
    await sender.persist()
  }

  return { add, flush, forget, ready, droppedCount: () => kept.state.dropped }
}

export type CaptureQueue = ReturnType<typeof createCaptureQueue>
