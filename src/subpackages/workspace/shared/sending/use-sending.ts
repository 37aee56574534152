import { useCallback, useState } from 'react'
import { callOperation, OperationError } from '@/operations/call-operation'
import { say } from '@/platform/dialogs/notify'
import { newId } from '@/platform/ids/random-id'
import { usePageShare } from '@/platform/sharing/share'
import type { ShareCard } from '@/platform/sharing/share-card'
import { activityCard, agentCardShare, subjectOf, thingOf } from './sent-thing'

const attempts = 3
const pauseMilliseconds = 1500

/**
 * One tap to share from any page of the workspace. The card must be answered at once, so the phone makes the link's id
 * and registers it while WeChat asks whom to send it to.
 */
export function useSending(agent: { agentId: string; name: string }) {
  const [sent, setSent] = useState<ReadonlySet<string>>(new Set())

  const makeCard = useCallback(
    (subject?: string): ShareCard => {
      if (!subject) return agentCardShare(agent)
      setSent((before) => new Set(before).add(subject))
      const thing = thingOf(subject)
      if (thing.of === 'facet') return agentCardShare(agent, thing)
      const shareLinkId = newId(12)
      void register(thing.activityId, shareLinkId, attempts)
      return activityCard(thing.title, shareLinkId, thing.cover)
    },
    [agent],
  )
  usePageShare(makeCard)

  return {
    makeCard,
    isSent: useCallback((thing: Parameters<typeof subjectOf>[0]) => sent.has(subjectOf(thing)), [sent]),
  }
}

async function register(activityId: string, shareLinkId: string, left: number): Promise<void> {
  try {
    await callOperation('issueShareLink', { activityId, shareLinkId })
  } catch (reason) {
    const isPassing = reason instanceof OperationError && (reason.code === 'offline' || reason.code === 'busy')
    if (isPassing && left > 1) {
      await new Promise((resume) => setTimeout(resume, pauseMilliseconds))
      return register(activityId, shareLinkId, left - 1)
    }
    say('刚才的链接没登记上，请再转一次')
  }
}
