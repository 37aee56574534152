import type { AgentCard } from '@contract/shapes/agent'
import { Text, View } from '@tarojs/components'
import { PrimaryButton } from '@/components/controls/primary-button'
import { PageFrame } from '@/components/frame/page-frame'
import { Icon } from '@/components/pictures/icon'
import { goBackOr } from '@/platform/navigation/navigation'
import { QuizOutcome } from './quiz-outcome'
import styles from './survey-end.module.scss'
import { TalkOffer } from './talk-offer'
import type { Survey } from './use-survey'

/** Thanks, or how a quiz went, and a talk about it. */
export function SurveyEnd(props: {
  agent: AgentCard
  link: { shareLinkId: string; parentLinkId?: string }
  survey: Survey
}) {
  const { agent, link, survey } = props
  return (
    <PageFrame bottom={<PrimaryButton onClick={() => goBackOr('landing', link)}>好了</PrimaryButton>}>
      {survey.result ? (
        <QuizOutcome result={survey.result} questions={survey.questions} answers={survey.answers} />
      ) : (
        <View className={styles.thanks}>
          <View className={styles.tick}>
            <Icon name="check" size={32} />
          </View>
          <Text className={styles.title}>谢谢你，都收到了</Text>
          <Text className={styles.words}>{agent.name} 会认真看每一条。想改，随时回来改。</Text>
        </View>
      )}
      <View className={styles.offer}>
        <TalkOffer agentId={agent.agentId} agentName={agent.name} shareLinkId={link.shareLinkId} />
      </View>
    </PageFrame>
  )
}
