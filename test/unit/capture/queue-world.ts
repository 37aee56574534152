import type { CapturedInteraction } from '@domain/log/kinds/interaction'
import { createCaptureQueue } from '@/capture/capture-queue'
import type { EnvelopeToSend, SendResult, TouchedLink } from '@/capture/envelope-to-send'

export const linkOf = (agentId: string): TouchedLink => ({ shareLinkId: `link-of-${agentId}`, agentId })
export const aLink = linkOf('agent-min')
let clock = 1_795_000_000_000
export const read = (section: string): CapturedInteraction => ({ kind: 'read', at: clock++, section, depth: 50 })
export const sectionsOf = ({ interactions }: EnvelopeToSend) =>
  interactions.map((each) => (each.kind === 'read' ? each.section : each.kind))

/** A phone whose storage keeps text, whose timers run when told, and whose network answers as set. */
export function phoneWorld() {
  let stored: string | null = null
  let phones = 0
  const timers = new Set<{ at: number; call: () => void }>()
  const world = {
    now: 0,
    isStorageFull: false,
    sent: [] as EnvelopeToSend[],
    storedAtSend: [] as (string | null)[],
    answer: (_envelope: EnvelopeToSend): SendResult | Promise<SendResult> => 'done',
    get stored() {
      return stored
    },
    set stored(text: string | null) {
      stored = text
    },
    /** Starts the app anew on what the phone kept. */
    start() {
      timers.clear()
      return createCaptureQueue({
        read: async () => stored,
        async write(text) {
          if (world.isStorageFull) throw new Error('exceed max size')
          stored = text
        },
        async send(envelope) {
          world.sent.push(structuredClone(envelope))
          world.storedAtSend.push(stored)
          return world.answer(envelope)
        },
        newPhoneId: () => `phone-${++phones}-aaaa`,
        random: () => 0,
        after(milliseconds, call) {
          const timer = { at: world.now + milliseconds, call }
          timers.add(timer)
          return () => timers.delete(timer)
        },
      })
    },
    /** Lets time pass and everything under way settle. */
    async pass(milliseconds: number) {
      const until = world.now + milliseconds
      for (;;) {
        await settle()
        const next = [...timers].filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0]
        if (!next) break
        timers.delete(next)
        world.now = next.at
        next.call()
      }
      world.now = until
      await settle()
    },
  }
  return world
}

export async function settle() {
  for (let turn = 0; turn < 200; turn++) await Promise.resolve()
}
