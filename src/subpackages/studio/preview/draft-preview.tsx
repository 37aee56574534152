import type { Schedule } from '@domain/activities/activity/activity'
import { View } from '@tarojs/components'
import { ActivityContent } from '@/components/activity/activity-content'
import { ActivityHead } from '@/components/activity/activity-head'
import { EventFacts } from '@/components/activity/event-facts'
import { GreetingCard } from '@/components/activity/greeting-card'
import { markBlocks } from '@/components/activity/mark-blocks'
import { QuestionnaireIntro } from '@/components/activity/questionnaire-intro'
import { useOperation } from '@/operations/use-operation'
import type { WorkingDraft } from '../shared/drafts/working-draft'

/** The draft as a customer will meet it, by the same components as the landing page. */
export function DraftPreview({ draft }: { draft: WorkingDraft }) {
  return draft.kind === 'greeting' ? <GreetingPreview draft={draft} /> : <PagePreview draft={draft} />
}

function PagePreview({ draft }: { draft: WorkingDraft }) {
  const asks = draft.kind === 'survey' || draft.kind === 'quiz'
  return (
    <View>
      <ActivityHead activity={{ ...draft, title: draft.title || '还没有标题' }} />
      {isWhole(draft.schedule) && <EventFacts schedule={draft.schedule} now={Date.now()} />}
      <ActivityContent blocks={markBlocks(draft.blocks).blocks} />
      {asks && <QuestionnaireIntro activity={draft} answeredCount={0} isFinished={false} />}
    </View>
  )
}

function GreetingPreview({ draft }: { draft: WorkingDraft }) {
  const answer = useOperation('getAgentProfile', {})
  const profile = answer.state === 'ready' ? answer.data.profile : null
  return (
    <GreetingCard
      activity={draft}
      agent={profile ?? { name: '我', avatar: '', licenceNumber: '' }}
      blocks={markBlocks(draft.blocks).blocks}
    />
  )
}

function isWhole(schedule: Partial<Schedule> | undefined): schedule is Schedule {
  return schedule?.startsAt !== undefined && schedule.endsAt !== undefined && schedule.capacity !== undefined
}
