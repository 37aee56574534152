import type { OperationInput } from '@contract/operations'
import { asOperationError, callOperation } from '@/operations/call-operation'
import { newId } from '@/platform/ids/random-id'
import { onNetworkBack } from '@/platform/network/network'
import { textUnder } from '@/platform/storage/text-under'
import { createCaptureQueue } from './capture-queue'
import { originOf } from './envelope-to-send'
import { resultOf } from './flush-policy'
import { createTouch, type Permission, type Touch } from './track'

/** This phone's queue, on its real edges. */
export const captureQueue = createCaptureQueue({
  ...textUnder('capture-queue'),
  newPhoneId: () => newId(16),
  random: Math.random,
  after(milliseconds, call) {
    const timer = setTimeout(call, milliseconds)
    return () => clearTimeout(timer)
  },
  send({ phoneId, sequence, link, interactions }) {
    const input = { phoneId, sequence, ...originOf(link), sentAt: Date.now(), interactions }
    return callOperation('recordInteractions', input as OperationInput<'recordInteractions'>).then(
      () => resultOf(null),
      (reason) => resultOf(asOperationError(reason).code),
    )
  },
})

onNetworkBack(() => void captureQueue.flush(true))

const touches = new Set<Touch>()

/** Begins one page's touch at a share link; `end` it when the page is gone. */
export function beginTouch(setting: {
  link: Touch['link']
  permission: Permission
  sections: Readonly<Record<string, number>>
}): Touch {
  const touch = createTouch({ ...setting, queue: captureQueue, now: Date.now })
  touches.add(touch)
  return touch
}

export function endTouch(touch: Touch): void {
  touch.leave()
  touches.delete(touch)
}

/** The person agreed that this agent may know: every open page of that agent's may capture. */
export function agreeTo(agentId: string): void {
  for (const touch of touches) if (touch.link.agentId === agentId) touch.agree()
}

/** The person withdrew, from one agent or from all: stops every open page and empties the queue. */
export async function withdrawFrom(agentId?: string): Promise<void> {
  for (const touch of touches) if (agentId === undefined || touch.link.agentId === agentId) touch.refuse()
  await captureQueue.forget(agentId)
}
