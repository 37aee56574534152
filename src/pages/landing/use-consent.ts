import type { OperationOutput } from '@contract/operations'
import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { agreeTo } from '@/capture/capture'
import type { Permission, Touch } from '@/capture/track'
import { asOperationError } from '@/operations/call-operation'
import { useGrantConsent } from '@/operations/use-grant-consent'
import { say } from '@/platform/notify'

/** Agents towards whom this person chose 仅浏览 since the app was started: not asked again by the bar, only by an action. */
const browsing = new Set<string>()

type Opened = OperationOutput<'openShareLink'>

export function permissionOf(opened: Opened, isPreview: boolean): Permission {
  if (isPreview || opened.isOwner) return 'preview'
  if (opened.consent === 'granted') return 'granted'
  return opened.consent === 'withdrawn' || browsing.has(opened.agent.agentId) ? 'refused' : 'undecided'
}

/** The decision of this visit, and the one question an action asks when there is none. */
export function useConsent(setting: {
  opened: Opened | null
  isPreview: boolean
  link: { shareLinkId: string; parentLinkId?: string }
  touch: Touch | null
}) {
  const { opened, touch, link } = setting
  const [decided, setDecided] = useState<Permission | null>(null)
  const [wish, setWish] = useState<{ words: string; act: () => void } | null>(null)
  const grant = useGrantConsent()
  const permission = decided ?? (opened ? permissionOf(opened, setting.isPreview) : 'preview')

  // Consent may have been withdrawn on another page, over this one.
  useDidShow(() => {
    if (touch?.permission() === 'refused') setDecided('refused')
  })

  async function agree() {
    if (!opened) return
    try {
      await grant.run({ ...link, textVersion: opened.consentText.version })
    } catch (reason) {
      say(asOperationError(reason).message)
      return
    }
    browsing.delete(opened.agent.agentId)
    touch?.agree()
    agreeTo(opened.agent.agentId)
    setDecided('granted')
    wish?.act()
    setWish(null)
  }

  function browse() {
    if (!opened) return
    browsing.add(opened.agent.agentId)
    touch?.refuse()
    setDecided('refused')
  }

  /** Does it now, or after the person agrees. */
  function withConsent(words: string, act: () => void) {
    if (opened?.isOwner) say('这是你自己的活动，客户看到的就是这样')
    else if (permission === 'granted') act()
    else setWish({ words, act })
  }

  return { permission, isBusy: grant.isBusy, wish, closeWish: () => setWish(null), agree, browse, withConsent }
}
