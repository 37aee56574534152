import { View } from '@tarojs/components'
import { PrimaryButton } from '@/components/controls/primary-button'
import { PageFrame } from '@/components/frame/page-frame'
import { EmptyState } from '@/components/frame/page-state'
import { SectionCard } from '@/components/frame/section-card'
import { openPage } from '@/platform/navigation/navigation'
import { useReturn } from '@/platform/sight/use-return'
import { ShareSheet } from '../shared/sharing/share-sheet'
import { useActivityShare } from '../shared/sharing/use-activity-share'
import { ActivityEnd } from './activity-end'
import { ActivityHead } from './activity-head'
import type { ActivityResult } from './activity-result'
import styles from './activity-result-view.module.scss'
import { LineageTree } from './lineage-tree'
import { ParticipantList } from './participant-list'
import { RegistrationList } from './registration-list'
import { SurveyResult } from './survey-result'

const openCustomer = (personId: string) => openPage('customer', { personId })

/** What came of one activity: in words first, then who, and by whom. */
export function ActivityResultView({ result, reload }: { result: ActivityResult; reload: () => Promise<void> }) {
  const { activity, participants, lineage, survey } = result
  const share = useActivityShare(activity, activity.state === 'published')
  useReturn(() => void reload())
  const registered = participants.filter(({ registration }) => registration !== 'none')
  return (
    <PageFrame bottom={<Bottom result={result} onShare={share.open} />}>
      <ActivityHead result={result} />
      {participants.length === 0 && activity.state === 'published' && (
        <EmptyState title="还没有人来" hint="发给三五位合适的人，比群发一百位有用。谁看了、看到哪儿，都会记在这里。" />
      )}
      {survey && survey.started > 0 && (
        <SurveyResult survey={survey} title={activity.kind === 'quiz' ? '大家怎么答' : '大家怎么说'} />
      )}
      {registered.length > 0 && (
        <RegistrationList
          activity={activity}
          now={Date.now()}
          registered={registered}
          onCheckedIn={reload}
          onOpen={openCustomer}
        />
      )}
      {lineage.length > 0 && (
        <SectionCard title="谁带来了谁">
          <LineageTree people={lineage} onOpen={openCustomer} />
        </SectionCard>
      )}
      {participants.length > 0 && (
        <SectionCard title="来过的人">
          <ParticipantList participants={participants} onOpen={openCustomer} />
        </SectionCard>
      )}
      <ActivityEnd activity={activity} onCancelled={reload} />
      <View className={styles.room} />
      {share.isOpen && <ShareSheet title="发给谁？" activity={activity} share={share} onClose={share.close} />}
    </PageFrame>
  )
}

function Bottom({ result: { activity, participants }, onShare }: { result: ActivityResult; onShare: () => void }) {
  if (activity.state === 'cancelled') return null
  if (activity.state === 'draft')
    return <PrimaryButton onClick={() => openPage('editor', { activityId: activity.activityId })}>接着写</PrimaryButton>
  return <PrimaryButton onClick={onShare}>{participants.length ? '再发一次' : '发给客户'}</PrimaryButton>
}
