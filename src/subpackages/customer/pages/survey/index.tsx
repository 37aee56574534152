import type { OperationOutput } from '@contract/operations'
import { Text, View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { useTouch } from '@/capture/use-touch'
import { PrimaryButton } from '@/components/controls/primary-button'
import { QuietButton } from '@/components/controls/quiet-button'
import { PageFrame } from '@/components/frame/page-frame'
import { FailedState, LoadingState } from '@/components/frame/page-state'
import { Icon } from '@/components/pictures/icon'
import { useOpenShareLink } from '@/operations/use-open-share-link'
import { goBackOr, pageParams, replacePage, titlePage } from '@/platform/navigation/navigation'
import { QuestionCard } from '../../survey/question-card'
import { QuizOutcome } from '../../survey/quiz-outcome'
import { TalkOffer } from '../../survey/talk-offer'
import { isAnswered, useSurvey } from '../../survey/use-survey'
import styles from './index.module.scss'

const landing = 'pages/landing/index'

type Link = { shareLinkId: string; parentLinkId?: string }

function readLink(): Link {
  const { l = '', p } = pageParams()
  return { shareLinkId: l, ...(p ? { parentLinkId: p } : {}) }
}

export default function SurveyPage() {
  const [link] = useState(readLink)
  // The landing page has counted this person; here the content is only read again.
  const opening = useOpenShareLink({ ...link, entry: 'preview' })
  const mayAnswer = opening.state === 'ready' && opening.data.consent === 'granted'

  useEffect(() => {
    if (opening.state === 'ready' && !mayAnswer) replacePage(landing, { l: link.shareLinkId, p: link.parentLinkId })
  }, [opening.state, mayAnswer, link])

  if (opening.state === 'failed') {
    return (
      <PageFrame>
        <FailedState error={opening.error} onRetry={opening.retry} />
      </PageFrame>
    )
  }
  if (opening.state === 'loading' || !mayAnswer) {
    return (
      <PageFrame>
        <LoadingState />
      </PageFrame>
    )
  }
  return <Questions opened={opening.data} link={link} />
}

const sayOffline = (isLast: boolean) =>
  isLast
    ? '还没交上去：网络不稳。你的回答都在，网络好了再点一次“提交”。'
    : '网络不稳，刚才的回答先记着，会和下一题一起保存。'

function Questions({ opened, link }: { opened: OperationOutput<'openShareLink'>; link: Link }) {
  const { activity, agent } = opened
  const survey = useSurvey(opened, link)
  const touch = useTouch({ link: { ...link, agentId: agent.agentId }, permission: 'granted' })
  const question = survey.questions[survey.step]
  const isLast = survey.step === survey.questions.length - 1

  useEffect(() => titlePage(activity.title), [activity.title])
  useEffect(() => touch?.trackSurveyStart(), [touch])

  if (survey.isFinished || !question) {
    return (
      <PageFrame
        bottom={
          <PrimaryButton onClick={() => goBackOr(landing, { l: link.shareLinkId, p: link.parentLinkId })}>
            好了
          </PrimaryButton>
        }
      >
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

  const canGo = !question.required || isAnswered(survey.answers[question.id])
  const goesByTap = question.type === 'single' || question.type === 'rating' || question.type === 'nps'
  return (
    <PageFrame
      onTouch={touch?.touched}
      bottom={
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
      }
    >
      <View>
        <View className={styles.progress} aria-label={`第 ${survey.step + 1} 题，共 ${survey.questions.length} 题`}>
          <View className={styles.track}>
            <View
              className={styles.done}
              style={{ width: `${(100 * (survey.step + 1)) / survey.questions.length}%` }}
            />
          </View>
          <Text className={styles.count}>
            {survey.step + 1} / {survey.questions.length}
          </Text>
        </View>
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
