import type { OperationInput, OperationOutput } from '@contract/operations'
import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { attempt } from '@/operations/attempt'
import { useWriteOperation } from '@/operations/use-write-operation'
import { say } from '@/platform/dialogs/notify'
import { sayEnterFirst } from '@/platform/navigation/say-enter-first'
import { agreeTo } from './capture'
import type { Origin } from './envelope-to-send'
import type { Permission, Touch } from './track'

/** Agents towards whom this person chose 仅浏览 since the app was started: not asked again by the bar, only by an action. */
const browsing = new Set<string>()

/** What a page knows of the agent it shows: an opened link, or an agent's card. */
type Shown = Pick<OperationOutput<'getAgentCard'>, 'consent' | 'consentText' | 'isOwner'> & {
  agent: { agentId: string }
}

export function permissionOf(shown: Shown, isPreview = false): Permission {
  if (isPreview || shown.isOwner) return 'preview'
  if (shown.consent === 'granted') return 'granted'
  return shown.consent === 'withdrawn' || browsing.has(shown.agent.agentId) ? 'refused' : 'undecided'
}

/** The decision of this sitting, and the one question an action asks when there is none. */
export function useConsent(setting: { shown: Shown | null; isPreview?: boolean; origin: Origin; touch: Touch | null }) {
  const { shown, touch, origin } = setting
  const [decided, setDecided] = useState<Permission | null>(null)
  const [wish, setWish] = useState<{ words: string; act: () => void } | null>(null)
  const grant = useWriteOperation('grantConsent')
  const permission = decided ?? (shown ? permissionOf(shown, setting.isPreview) : 'preview')

  // Another page, over this one, may have asked, or taken the consent back.
  useDidShow(() => {
    const now = touch?.permission()
    if (now === 'refused' || now === 'granted') setDecided(now)
  })

  async function agree() {
    if (!shown) return
    const { agentId } = shown.agent
    const input = { ...origin, textVersion: shown.consentText.version } as OperationInput<'grantConsent'>
    if (!(await attempt(() => grant.run(input)))) return
    browsing.delete(agentId)
    touch?.agree()
    agreeTo(agentId)
    setDecided('granted')
    wish?.act()
    setWish(null)
  }

  function browse() {
    if (!shown) return
    browsing.add(shown.agent.agentId)
    touch?.refuse()
    setDecided('refused')
  }

  /** Does it now, or after the person agrees. */
  function withConsent(words: string, act: () => void) {
    if (setting.isPreview) sayEnterFirst()
    else if (shown?.isOwner) say('这是你自己的活动，客户看到的就是这样')
    else if (permission === 'granted') act()
    else setWish({ words, act })
  }

  return { permission, isBusy: grant.isBusy, wish, closeWish: () => setWish(null), agree, browse, withConsent }
}
