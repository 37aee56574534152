import type { OperationOutput } from '@contract/operations'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { PrimaryButton } from '@/components/controls/primary-button'
import { PageFrame } from '@/components/frame/page-frame'
import { FailedState, LoadingState } from '@/components/frame/page-state'
import type { useListTimeline } from '@/operations/use-list-timeline'
import type { MyProfile } from '../me/me-tab'
import { ListEnd } from '../shared/list-end'
import { ListSection, QuietLine } from '../shared/list-section'
import { TagPicker } from '../shared/notes/tag-picker'
import { useNoting } from '../shared/notes/use-noting'
import { places } from '../shared/places'
import { useSending } from '../shared/sending/use-sending'
import { UndoBar } from '../shared/undo-bar'
import { useUndoable } from '../shared/use-undoable'
import { WhySheet } from '../shared/why-sheet'
import { CustomerHead } from './customer-head'
import styles from './customer-view.module.scss'
import { FacingBars } from './facing-bars'
import { LineageRow } from './lineage-row'
import { NextStep } from './next-step'
import { RegistrationRow } from './registration-row'
import { type ShownTag, TagCloud } from './tag-cloud'
import { TagSheet } from './tag-sheet'
import { Timeline } from './timeline/timeline'
import { useDecidedTags } from './use-decided-tags'

interface Props {
  customer: OperationOutput<'getCustomer'>
  timeline: ReturnType<typeof useListTimeline>
  profile: MyProfile
  reload: () => Promise<void>
}

type Sheet = { of: 'why'; title: string; why: string } | { of: 'tag'; tag: ShownTag } | { of: 'pickTag' } | null

export function CustomerView({ customer, timeline, profile, reload }: Props) {
  const { person, iKnowThem, theyKnowMe, lineage, registrations } = customer
  const now = Date.now()
  const [sheet, setSheet] = useState<Sheet>(null)
  const { words, offer, undo } = useUndoable()
  const { makeCard } = useSending(profile)
  const noting = useNoting({ offer, ownTags: profile.ownTags, onStored: reload })
  const { tags, withdraw, assign } = useDecidedTags(person.personId, customer.tags, offer)
  const why = (title: string, text: string) => setSheet({ of: 'why', title, why: text })
  const close = () => setSheet(null)

  return (
    <PageFrame bottom={<PrimaryButton onClick={() => noting.start(person)}>记一笔</PrimaryButton>}>
      <CustomerHead customer={customer} onWhy={why} onRename={() => places.archive(person.personId)} />
      <NextStep
        next={customer.next}
        theyKnowMe={theyKnowMe}
        makeCard={makeCard}
        onNote={() => noting.start(person)}
        onOpenActivity={places.activity}
      />
      <FacingBars
        iKnowThem={iKnowThem}
        theyKnowMe={theyKnowMe}
        makeCard={makeCard}
        onFill={(facet) => places.archive(person.personId, facet)}
        onWrite={places.profile}
      />

      <ListSection
        title="TA 是个什么样的人"
        aside={
          <View className={styles.add} aria-role="button" onClick={() => setSheet({ of: 'pickTag' })}>
            加标签
          </View>
        }
      >
        {tags.length === 0 && <QuietLine>还看不出什么。多转几样不同的，TA 停在哪里，标签就长在哪里。</QuietLine>}
        <TagCloud tags={tags} onOpen={(tag) => setSheet({ of: 'tag', tag })} />
      </ListSection>

      <ListSection title="从哪来，带来谁">
        <LineageRow name={person.name} avatar={person.avatar} lineage={lineage} onOpen={places.customer} />
      </ListSection>

      {registrations.length > 0 && (
        <ListSection title="报过名">
          {registrations.map((one) => (
            <RegistrationRow key={one.activityId} registration={one} onOpen={() => places.activity(one.activityId)} />
          ))}
        </ListSection>
      )}

      <ListSection title="一路走来">
        {timeline.state === 'loading' && <LoadingState />}
        {timeline.state === 'failed' && timeline.error && (
          <FailedState error={timeline.error} onRetry={timeline.retry} />
        )}
        {timeline.state === 'ready' && timeline.items.length === 0 && <QuietLine>还没有来往。</QuietLine>}
        <Timeline entries={timeline.items} now={now} onOpenActivity={places.activity} />
        <ListEnd pages={timeline} endWords="从这里开始认识的" />
      </ListSection>

      {sheet?.of === 'why' && <WhySheet title={sheet.title} why={sheet.why} onClose={close} />}
      {sheet?.of === 'tag' && (
        <TagSheet
          tag={sheet.tag}
          onWithdraw={() => {
            close()
            withdraw(sheet.tag)
          }}
          onClose={close}
        />
      )}
      {sheet?.of === 'pickTag' && (
        <TagPicker
          title="给 TA 加个标签"
          ownTags={profile.ownTags}
          present={new Set(tags.map(({ key }) => key))}
          onPick={(tag) => {
            close()
            void assign(tag)
          }}
          onClose={close}
        />
      )}
      {noting.sheet}
      <UndoBar words={words} onUndo={undo} isAboveTabs />
      <Text className={styles.foot}>这些只有你看得到；TA 也随时能看到、改正或删掉自己的那一份。</Text>
    </PageFrame>
  )
}
