import { useDidShow } from '@tarojs/taro'
import { useEffect, useMemo, useState } from 'react'
import { permissionOf, useConsent } from '@/capture/use-consent'
import { useTouch } from '@/capture/use-touch'
import { readMarkClass } from '@/components/activity/activity-content'
import { markBlocks } from '@/components/activity/mark-blocks'
import { useOperation } from '@/operations/use-operation'
import { newId } from '@/platform/ids/random-id'
import { entryScene } from '@/platform/navigation/entry-scene'
import { pageParams, replacePage, titlePage } from '@/platform/navigation/navigation'
import { cardPicture } from '@/platform/pictures/picture-url'
import { prepareCardPicture, usePageShare } from '@/platform/sharing/share'
import { landingPath, type ShareCard } from '@/platform/sharing/share-card'
import { observeMarks } from '@/platform/sight/observe-marks'

/** The link this page was opened with. */
function readLink() {
  const { shareLinkId = '', parentLinkId } = pageParams('landing')
  return { shareLinkId, ...(parentLinkId ? { parentLinkId } : {}) }
}

export type Landing = ReturnType<typeof useLanding>

/** One person at one share link: what it opens, how far it is read, what was agreed, and the card to pass it on. */
export function useLanding() {
  const [link] = useState(readLink)
  const [scene] = useState(entryScene)
  const opening = useOperation(
    'openShareLink',
    link.shareLinkId ? { ...link, entry: scene.isPreview ? 'preview' : 'person' } : null,
  )
  const opened = opening.state === 'ready' ? opening.data : null
  const content = useMemo(() => markBlocks(opened?.activity.blocks ?? []), [opened?.activity.blocks])
  const touch = useTouch(
    opened && {
      link: { ...link, agentId: opened.agent.agentId },
      permission: permissionOf(opened, scene.isPreview),
      sections: content.marks,
    },
  )
  const consent = useConsent({ shown: opened, isPreview: scene.isPreview, origin: link, touch })
  // Back from the questions: what was answered there is known here. Somebody who has not agreed would be counted anew.
  useDidShow(() => {
    const isAsking = opened?.activity.kind === 'survey' || opened?.activity.kind === 'quiz'
    if (isAsking && consent.permission === 'granted' && opening.state === 'ready') void opening.reload()
  })

  // Opened from WeChat's own list, without a card.
  useEffect(() => {
    if (!link.shareLinkId) replacePage('entry')
  }, [link.shareLinkId])

  // biome-ignore lint/correctness/useExhaustiveDependencies: one open per touch
  useEffect(() => {
    if (!touch || !opened) return
    titlePage(opened.activity.title)
    void prepareCardPicture(opened.activity.cover)
    touch.trackOpen(scene.channel)
    return observeMarks(readMarkClass, touch.trackMark)
  }, [touch])

  function makeCard(): ShareCard {
    const picture = opened ? cardPicture(opened.activity.cover) : undefined
    const title = opened?.activity.title ?? '熟客'
    // Who must not be captured passes on the card they came by.
    if (!opened?.shareSeal || consent.permission === 'refused') {
      return { title, path: landingPath(link.shareLinkId, link.parentLinkId), picture }
    }
    // WeChat wants the card at once: the phone names the new link, and the function learns of it by capture.
    const childLinkId = opened.shareSeal + newId(4)
    touch?.trackShare(childLinkId)
    return { title, path: landingPath(childLinkId, link.shareLinkId), picture }
  }
  usePageShare(makeCard)

  return { link, isPreview: scene.isPreview, opening, blocks: content.blocks, touch, consent, makeCard }
}
