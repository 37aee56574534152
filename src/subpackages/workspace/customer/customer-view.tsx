import type { OperationOutput } from '@contract/operations'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { PrimaryButton } from '@/components/controls/primary-button'
import { PageFrame } from '@/components/frame/page-frame'
import { goTo } from '../shared/go-to'
import { ListSection, QuietLine } from '../shared/list-section'
import type { MyProfile } from '../shared/my-profile'
import { useNoting } from '../shared/notes/use-noting'
import { useSending } from '../shared/sending/use-sending'
import { UndoBar } from '../shared/undo-bar'
import { useUndoable } from '../shared/use-undoable'
import { CustomerHead } from './customer-head'
import { CustomerSheets, type Sheet } from './customer-sheets'
import styles from './customer-view.module.scss'
import { FacingBars } from './facing-bars'
import { LineageRow } from './lineage-row'
import { NextStep } from './next-step'
import { RegistrationRow } from './registration-row'
import { TagCloud } from './tag-cloud'
import { TimelineSection } from './timeline/timeline-section'
import type { TimelinePages } from './timeline/use-timeline'
import { useDecidedTags } from './use-decided-tags'

interface Props {
  customer: OperationOutput<'getCustomer'>
  timeline: TimelinePages
  profile: MyProfile
  reload: () => Promise<void>
}

export function CustomerView({ customer, timeline, profile, reload }: Props) {
  const { person, iKnowThem, theyKnowMe, registrations } = customer
  const [sheet, setSheet] = useState<Sheet>(null)
  const { words, offer, undo } = useUndoable()
  const { makeCard } = useSending(profile)
  const noting = useNoting({ offer, ownTags: profile.ownTags, onStored: reload })
  const { tags, withdraw, assign } = useDecidedTags(person.personId, customer.tags, offer)

  return (
    <PageFrame bottom={<PrimaryButton onClick={() => noting.start(person)}>记一笔</PrimaryButton>}>
      <CustomerHead
        customer={customer}
        onWhy={(title, why) => setSheet({ of: 'why', title, why })}
        onRename={() => goTo.archive(person.personId)}
      />
      <NextStep
        next={customer.next}
        theyKnowMe={theyKnowMe}
        makeCard={makeCard}
        onNote={() => noting.start(person)}
        onOpenActivity={goTo.activity}
      />
      <FacingBars
        iKnowThem={iKnowThem}
        theyKnowMe={theyKnowMe}
        makeCard={makeCard}
        onFill={(facet) => goTo.archive(person.personId, facet)}
        onWrite={goTo.profile}
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
        <LineageRow name={person.name} avatar={person.avatar} lineage={customer.lineage} onOpen={goTo.customer} />
      </ListSection>

      {registrations.length > 0 && (
        <ListSection title="报过名">
          {registrations.map((one) => (
            <RegistrationRow key={one.activityId} registration={one} onOpen={() => goTo.activity(one.activityId)} />
          ))}
        </ListSection>
      )}
      <TimelineSection pages={timeline} onOpenActivity={goTo.activity} />

      <CustomerSheets
        sheet={sheet}
        tags={tags}
        ownTags={profile.ownTags}
        onWithdraw={withdraw}
        onAssign={(tag) => void assign(tag)}
        onClose={() => setSheet(null)}
      />
      {noting.sheet}
      <UndoBar words={words} onUndo={undo} isAboveTabs />
      <Text className={styles.foot}>这些只有你看得到；TA 也随时能看到、改正或删掉自己的那一份。</Text>
    </PageFrame>
  )
}
