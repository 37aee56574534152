import { inChina } from '@domain/words/calendar/in-china'
import { View } from '@tarojs/components'
import { useEffect, useRef, useState } from 'react'
import { useOperation } from '@/operations/use-operation'
import { ActivitiesTab } from '../../activities/activities-tab'
import { CustomersTab } from '../../customers/customers-tab'
import { MeTab } from '../../me/me-tab'
import type { EngagedPerson } from '../../shared/engaged-line'
import { goTo } from '../../shared/go-to'
import type { MyProfile } from '../../shared/my-profile'
import { useNoting } from '../../shared/notes/use-noting'
import { useSending } from '../../shared/sending/use-sending'
import type { TabHandles, WorkspaceTab } from '../../shared/tabs'
import { UndoBar } from '../../shared/undo-bar'
import { useUndoable } from '../../shared/use-undoable'
import { warmthRule } from '../../shared/warmth-rule'
import { WhySheet } from '../../shared/why-sheet'
import { TodayTab } from '../../today/today-tab'
import { HoldSheet } from './hold-sheet'
import { useSeeing } from './use-seeing'
import styles from './workspace.module.scss'

interface Props {
  tab: WorkspaceTab
  handles: TabHandles
  profile: MyProfile
  reloadProfile: () => Promise<void>
  onNews: (hasNews: boolean) => void
}

/** The four tabs and what lies over them. A tab is made when first opened and then kept. */
export function Workspace({ tab, handles, profile, reloadProfile, onNews }: Props) {
  const now = Date.now()
  const today = useOperation('getToday', {})
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set())
  const news = today.state === 'ready' ? today.data : null
  // Fresh news has counted what was marked before.
  useEffect(() => setSeen((before) => (news && before.size > 0 ? new Set() : before)), [news])
  const [held, setHeld] = useState<EngagedPerson | null>(null)
  const [reason, setReason] = useState<{ title: string; why: string } | null>(null)
  const opened = useRef(new Set<WorkspaceTab>())
  opened.current.add(tab)

  const { words, offer, undo, settle } = useUndoable()
  const { see, settled } = useSeeing({ setSeen, offer, settle })
  const { makeCard, isSent } = useSending(profile)
  const noting = useNoting({
    offer,
    ownTags: profile.ownTags,
    onStored: () => void handles.current[tab]?.reload(),
  })

  const unread = news ? news.unread - seen.size : 0
  useEffect(() => onNews(unread > 0), [unread, onNews])

  const open = (personId: string) => {
    settle()
    goTo.customer(personId)
  }
  const why = (title: string, text: string) => setReason({ title, why: `${text}\n${warmthRule}` })
  const shared = { handles, seen, settled, onOpen: open, onHold: setHeld, onWhy: why, onGallery: goTo.gallery }

  const tabs: Record<WorkspaceTab, () => React.ReactNode> = {
    today: () => (
      <TodayTab
        {...shared}
        now={now}
        hour={inChina(now).hour()}
        today={today}
        makeCard={makeCard}
        isSent={isSent}
        onSeen={see}
        onNote={noting.start}
      />
    ),
    customers: () => <CustomersTab {...shared} />,
    activities: () => <ActivitiesTab handles={handles} onOpen={goTo.activity} onGallery={goTo.gallery} />,
    me: () => (
      <MeTab
        handles={handles}
        profile={profile}
        reload={reloadProfile}
        onEdit={goTo.profile}
        onPreview={() => goTo.agentCard(profile.agentId)}
        onOpen={open}
      />
    ),
  }
  return (
    <View>
      {[...opened.current].map((one) => (
        <View key={one} className={one === tab ? styles.open : styles.kept}>
          {tabs[one]()}
        </View>
      ))}
      {held && (
        <HoldSheet
          line={held}
          isUnread={held.isUnread && !seen.has(held.person.personId)}
          onSeen={() => see(held)}
          onNote={() => noting.start(held.person)}
          onOpen={() => open(held.person.personId)}
          onClose={() => setHeld(null)}
        />
      )}
      {noting.sheet}
      {reason && <WhySheet {...reason} onClose={() => setReason(null)} />}
      <UndoBar words={words} onUndo={undo} isAboveTabs />
    </View>
  )
}
