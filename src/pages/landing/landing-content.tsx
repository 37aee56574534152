import type { OperationOutput } from '@contract/operations'
import { View } from '@tarojs/components'
import { markId } from '@/capture/read-depth'
import { ActivityContent } from '@/components/activity/activity-content'
import { ActivityHead } from '@/components/activity/activity-head'
import { EventFacts } from '@/components/activity/event-facts'
import { GreetingCard } from '@/components/activity/greeting-card'
import type { Joining } from '@/components/activity/joinable'
import type { MarkedBlock } from '@/components/activity/mark-blocks'
import { QuestionnaireIntro } from '@/components/activity/questionnaire-intro'
import { AgentLine } from './agent-line'
import styles from './landing-content.module.scss'

interface Props {
  opened: OperationOutput<'openShareLink'>
  joining: Joining
  blocks: readonly MarkedBlock[]
  onAgent: () => void
  onVideo: (blockId: string, percent: number) => void
}

/** The activity itself: a greeting as a card, everything else as a page with its head, its facts and its small print. */
export function LandingContent(props: Props) {
  const { activity, agent, mine } = props.opened
  if (activity.kind !== 'greeting') return <ActivityPage {...props} />
  return (
    <GreetingCard
      activity={activity}
      agent={agent}
      to={mine.name}
      blocks={props.blocks}
      markIdOf={markId}
      onAgent={props.onAgent}
    />
  )
}

function ActivityPage({ opened, joining, blocks, onAgent, onVideo }: Props) {
  const { activity, agent, mine, serverNow } = opened
  return (
    <>
      <View>
        <ActivityHead activity={activity} />
        <AgentLine agent={agent} onClick={onAgent} />
        {activity.schedule && <EventFacts schedule={activity.schedule} now={serverNow} joining={joining} />}
        <ActivityContent blocks={blocks} markIdOf={markId} onVideo={onVideo} />
        {(activity.kind === 'survey' || activity.kind === 'quiz') && (
          <QuestionnaireIntro
            activity={activity}
            answeredCount={Object.keys(mine.answers).length}
            isFinished={mine.isFinished}
            isClosed={!joining.isOpen}
          />
        )}
      </View>
      <View className={styles.foot}>内容仅供了解，不构成投保建议；具体保障以合同条款为准。</View>
    </>
  )
}
