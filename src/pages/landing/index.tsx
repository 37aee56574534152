import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { useEffect, useMemo, useState } from 'react'
import { markId } from '@/capture/read-depth'
import { permissionOf, useConsent } from '@/capture/use-consent'
import { useTouch } from '@/capture/use-touch'
import { ActivityContent, readMarkClass } from '@/components/activity/activity-content'
import { ActivityHead } from '@/components/activity/activity-head'
import { EventFacts } from '@/components/activity/event-facts'
import { GreetingCard } from '@/components/activity/greeting-card'
import { joiningOf } from '@/components/activity/joinable'
import { placeBlocks } from '@/components/activity/place-blocks'
import { QuestionnaireIntro } from '@/components/activity/questionnaire-intro'
import { ConsentBar } from '@/components/consent/consent-bar'
import { ConsentSheet } from '@/components/consent/consent-sheet'
import { PageFrame } from '@/components/frame/page-frame'
import { FailedState, LoadingState } from '@/components/frame/page-state'
import { useOpenShareLink } from '@/operations/use-open-share-link'
import { newId } from '@/platform/ids/random-id'
import { entryScene } from '@/platform/navigation/entry-scene'
import { openPage, pageParams, replacePage, titlePage } from '@/platform/navigation/navigation'
import { cardPicture } from '@/platform/pictures/picture-url'
import { prepareCardPicture, usePageShare } from '@/platform/sharing/share'
import { landingPath, type ShareCard } from '@/platform/sharing/share-card'
import { observeMarks } from '@/platform/sight/observe-marks'
import { ActionBar } from './action-bar'
import { AgentLine } from './agent-line'
import { AgentSheet } from './agent-sheet'
import { closedNoticeOf } from './closed-notice'
import { ConsultSheet } from './consult-sheet'
import styles from './index.module.scss'
import { type PrimaryStep, primaryActionOf } from './primary-action'
import { RegisterSheet } from './register-sheet'

/** A card's path carries `l` and `p`; a poster's code carries the link alone. */
function readLink() {
  const { l, p, scene } = pageParams()
  return { shareLinkId: l || scene || '', ...(p ? { parentLinkId: p } : {}) }
}

export default function Landing() {
  const [link] = useState(readLink)
  const [scene] = useState(entryScene)
  const opening = useOpenShareLink(link.shareLinkId ? { ...link, entry: scene.isPreview ? 'preview' : 'person' } : null)
  const opened = opening.state === 'ready' ? opening.data : null
  const content = useMemo(() => placeBlocks(opened?.activity.blocks ?? []), [opened?.activity.blocks])
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
  const [sheet, setSheet] = useState<'agent' | 'register' | 'consult' | null>(null)
  const [favourite, setFavourite] = useState<boolean | null>(null)
  const [registration, setRegistration] = useState<'registered' | 'cancelled' | null>(null)

  // Opened from WeChat's own list, without a card.
  useEffect(() => {
    if (!link.shareLinkId) replacePage('pages/entry/index')
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

  if (opening.state === 'failed') {
    return (
      <PageFrame>
        <FailedState error={opening.error} onRetry={opening.retry} />
      </PageFrame>
    )
  }
  if (!opened) {
    return (
      <PageFrame isPlain>
        <LoadingState kind="article" />
      </PageFrame>
    )
  }

  const { activity, agent, mine } = opened
  const isRegistered = (registration ?? mine.registration) === 'registered'
  const isFavourite = favourite ?? mine.isFavourite
  const joining = joiningOf(opened)
  const closedNotice = closedNoticeOf(opened, joining, isRegistered)
  const primary = primaryActionOf(opened, joining, isRegistered)
  const page = (path: string) =>
    openPage(`subpackages/customer/pages/${path}`, { a: agent.agentId, l: link.shareLinkId, p: link.parentLinkId })

  function begin(step: PrimaryStep) {
    if (step === 'questions') page('survey/index')
    else setSheet(step)
  }
  function toggleFavourite() {
    consent.withConsent('收藏', () => {
      touch?.trackFavourite(!isFavourite)
      setFavourite(!isFavourite)
    })
  }

  const bottom = scene.isPreview ? null : (
    <View>
      {consent.permission === 'undecided' && (
        <ConsentBar
          sentence={opened.consentText.sentence}
          isBusy={consent.isBusy}
          onAgree={consent.agree}
          onBrowse={consent.browse}
        />
      )}
      <ActionBar
        primary={{
          words: primary.words,
          onClick: () => consent.withConsent(primary.wish, () => begin(primary.step)),
        }}
        isFavourite={isFavourite}
        onFavourite={opened.isOwner ? null : toggleFavourite}
        makeCard={makeCard}
      />
    </View>
  )

  return (
    <PageFrame isPlain={activity.kind !== 'greeting'} bottom={bottom} onTouch={touch?.touched}>
      <View>
        {opened.isOwner && <View className={styles.notice}>这是客户看到的样子，你自己的浏览不记录</View>}
        {closedNotice && (
          <View className={activity.state === 'cancelled' ? styles.cancelled : styles.notice}>{closedNotice}</View>
        )}
        {activity.kind === 'greeting' ? (
          <GreetingCard
            activity={activity}
            agent={agent}
            to={mine.name}
            placed={content.placed}
            markIdOf={markId}
            onAgent={() => setSheet('agent')}
          />
        ) : (
          <View>
            <ActivityHead activity={activity} />
            <AgentLine agent={agent} onClick={() => setSheet('agent')} />
            {activity.schedule && <EventFacts schedule={activity.schedule} now={opened.serverNow} joining={joining} />}
            <ActivityContent
              placed={content.placed}
              markIdOf={markId}
              onVideo={(id, percent) => touch?.trackVideo(id, percent)}
            />
            {(activity.kind === 'survey' || activity.kind === 'quiz') && (
              <QuestionnaireIntro
                activity={activity}
                answeredCount={Object.keys(mine.answers).length}
                isFinished={mine.isFinished}
                isClosed={!joining.isOpen}
              />
            )}
          </View>
        )}
        {activity.kind !== 'greeting' && (
          <View className={styles.foot}>内容仅供了解，不构成投保建议；具体保障以合同条款为准。</View>
        )}
      </View>
      {sheet === 'agent' && (
        <AgentSheet
          agent={agent}
          onClose={() => setSheet(null)}
          onFacet={(facet, seconds) => touch?.trackFacet(facet, seconds)}
          onBook={() => page('book-talk/index')}
          onKnown={() => page('known-about-me/index')}
          onAdvisors={() => page('advisors/index')}
        />
      )}
      {sheet === 'register' && (
        <RegisterSheet
          opened={opened}
          {...link}
          isRegistered={isRegistered}
          onClose={() => setSheet(null)}
          onChange={(state) => {
            setRegistration(state)
            if (opening.state === 'ready') void opening.reload()
          }}
        />
      )}
      {sheet === 'consult' && (
        <ConsultSheet
          agentId={agent.agentId}
          agentName={agent.name}
          shareLinkId={link.shareLinkId}
          isReply={activity.kind === 'greeting'}
          onClose={() => setSheet(null)}
        />
      )}
      {consent.wish && (
        <ConsentSheet
          wish={consent.wish.words}
          sentence={opened.consentText.sentence}
          isBusy={consent.isBusy}
          onAgree={consent.agree}
          onClose={consent.closeWish}
        />
      )}
    </PageFrame>
  )
}
