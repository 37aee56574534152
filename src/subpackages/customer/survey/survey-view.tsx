import type { OperationOutput } from '@contract/operations'
import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { useTouch } from '@/capture/use-touch'
import { PrimaryButton } from '@/components/controls/primary-button'
import { QuietButton } from '@/components/controls/quiet-button'
import { PageFrame } from '@/components/frame/page-frame'
import { titlePage } from '@/platform/navigation/navigation'
import type { Answers } from '../shared/unsent-answers'
import { QuestionCard } from './question-card'
import { SurveyEnd } from './survey-end'
import { SurveyProgress } from './survey-progress'
import styles from './survey-view.module.scss'
import { isAnswered, type Survey, useSurvey } from './use-survey'

const sayOffline = (isLast: boolean) =>
  isLast
    ? '还没交上去：网络不稳。你的回答都在，网络好了再点一次“提交”。'
    : '网络不稳，刚才的回答先记着，会和下一题一起保存。'

/** One question a screen, and the end after the last. */
export function SurveyView(props: {
  opened: OperationOutput<'openShareLink'>
  link: { shareLinkId: string; parentLinkId?: string }
  unsent: Answers
}) {
  const { opened, link } = props
  const { activity, agent } = opened
  const survey = useSurvey(opened, link, props.unsent)
  const touch = useTouch({ link: { ...link, agentId: agent.agentId }, permission: 'granted' })
  const question = survey.questions[survey.step]
  const isLast = survey.step === survey.questions.length - 1

  useEffect(() => titlePage(activity.title), [activity.title])
  useEffect(() => touch?.trackSurveyStart(), [touch])

  if (survey.isFinished || !question) return <SurveyEnd agent={agent} link={link} survey={survey} />

  const canGo = !question.required || isAnswered(survey.answers[question.id])
  const goesByTap = question.type === 'single' || question.type === 'rating' || question.type === 'nps'
  return (
    <PageFrame onTouch={touch?.touched} bottom={<Steps survey={survey} canGo={canGo} isLast={isLast} />}>
      <View>
        <SurveyProgress step={survey.step} count={survey.questions.length} />
        {survey.error && (
          <View className={styles.error}>
            {survey.error.code === 'offline' ? sayOffline(isLast) : survey.error.message}
          </View>
        )}
        <QuestionCard
          key={question.id}
          question={question}
          answer={survey.answers[question.id]}
          onAnswer={(answer) => survey.answer(question.id, answer)}
          onDone={() => {
            // The choice shows itself for a moment before the next question comes.
            if (goesByTap && !isLast) setTimeout(survey.next, 240)
          }}
        />
      </View>
    </PageFrame>
  )
}

function Steps({ survey, canGo, isLast }: { survey: Survey; canGo: boolean; isLast: boolean }) {
  return (
    <View className={styles.actions}>
      <View className={styles.back}>
        <QuietButton isDisabled={survey.step === 0} onClick={survey.back}>
          上一题
        </QuietButton>
      </View>
      <View className={styles.next}>
        <PrimaryButton isDisabled={!canGo} isBusy={survey.isBusy && isLast} onClick={survey.next}>
          {isLast ? '提交' : '下一题'}
        </PrimaryButton>
      </View>
    </View>
  )
}
