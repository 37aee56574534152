import { type AppointmentManner, appointmentMannerLabels } from '@domain/appointment/appointment'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { originOf } from '@/capture/envelope-to-send'
import { useConsent } from '@/capture/use-consent'
import { ConsentSheet } from '@/components/consent/consent-sheet'
import { PrimaryButton } from '@/components/controls/primary-button'
import { QuietButton } from '@/components/controls/quiet-button'
import { TagChip } from '@/components/controls/tag-chip'
import { TextField } from '@/components/controls/text-field'
import { PageFrame } from '@/components/frame/page-frame'
import { EmptyState, FailedState, LoadingState } from '@/components/frame/page-state'
import { Icon } from '@/components/pictures/icon'
import { asOperationError } from '@/operations/call-operation'
import { useBookAppointment } from '@/operations/use-book-appointment'
import { useGetAgentCard } from '@/operations/use-get-agent-card'
import { useRecordNoticeChoice } from '@/operations/use-record-notice-choice'
import { say } from '@/platform/dialogs/notify'
import { newId } from '@/platform/ids/random-id'
import { goBackOr, pageParams } from '@/platform/navigation/navigation'
import { askToNotify } from '@/platform/notices/subscribe'
import { groupTimes } from '../../book-talk/group-times'
import { ShowMore } from '../../shared/show-more'
import styles from './index.module.scss'

const manners: AppointmentManner[] = ['voice', 'video', 'meet']
const topics = ['看看家里的保障够不够', '聊聊孩子的教育金', '养老怎么准备', '已有的保单帮我看看']
const advisors = 'subpackages/customer/pages/advisors/index'

/** A time, a manner, a subject: three taps to a talk. */
export default function BookTalkPage() {
  const [{ a: agentId = '', l: shareLinkId, p: parentLinkId, t }] = useState(pageParams)
  const card = useGetAgentCard({ agentId })
  const [startsAt, setStartsAt] = useState<number | null>(t ? Number(t) : null)
  const [manner, setManner] = useState<AppointmentManner>('voice')
  const [topic, setTopic] = useState('')
  const [error, setError] = useState('')
  const [booked, setBooked] = useState('')
  const book = useBookAppointment()
  const notice = useRecordNoticeChoice()
  const consent = useConsent({
    shown: card.state === 'ready' ? card.data : null,
    origin: originOf({ agentId, shareLinkId, parentLinkId }),
    touch: null,
  })

  function submit() {
    setError('')
    if (startsAt === null) setError('先选一个时间')
    else consent.withConsent('预约', () => void send(startsAt))
  }

  async function send(startsAt: number) {
    try {
      const about = topic.trim() || '随便聊聊'
      const { words } = await book.run({ agentId, ...(shareLinkId && { shareLinkId }), topic: about, manner, startsAt })
      setBooked(words)
    } catch (reason) {
      const failure = asOperationError(reason)
      setError(failure.message)
      if (failure.code === 'time_unavailable' && card.state === 'ready') void card.reload()
    }
  }

  async function askNotice() {
    const accepted = await askToNotify('appointmentChange', '顾问确认或改时间时，发一次微信通知给你。')
    const isKept = await notice.run({ agentId, template: 'appointmentChange', accepted, choiceId: newId(16) }).then(
      () => true,
      () => false,
    )
    if (accepted) say(!isKept ? '没能设好，请再试一次' : '有变化会通知你')
  }

  if (card.state === 'failed') {
    return (
      <PageFrame>
        <FailedState error={card.error} onRetry={card.retry} />
      </PageFrame>
    )
  }
  if (card.state === 'loading') {
    return (
      <PageFrame>
        <LoadingState />
      </PageFrame>
    )
  }
  const { agent, talkTimes } = card.data
  if (booked) {
    return (
      <PageFrame bottom={<PrimaryButton onClick={() => goBackOr(advisors)}>好了</PrimaryButton>}>
        <View className={styles.booked}>
          <View className={styles.tick}>
            <Icon name="check" size={32} />
          </View>
          <Text className={styles.title}>已发给 {agent.name}</Text>
          <Text className={styles.words}>{booked}</Text>
          <Text className={styles.small}>TA 确认后就定下来。要取消，去“我与顾问”。</Text>
          <View className={styles.notice}>
            <QuietButton isBusy={notice.isBusy} onClick={askNotice}>
              有变化通知我
            </QuietButton>
          </View>
        </View>
      </PageFrame>
    )
  }
  if (talkTimes.length === 0) {
    return (
      <PageFrame>
        <EmptyState
          title="最近没有空出来的时间"
          hint={`回到 ${agent.name} 发给你的内容里留句话，TA 会另约时间。`}
          action={<QuietButton onClick={() => goBackOr(advisors)}>返回</QuietButton>}
        />
      </PageFrame>
    )
  }
  return (
    <PageFrame
      bottom={
        <View>
          {error && <View className={styles.error}>{error}</View>}
          <PrimaryButton isBusy={book.isBusy} onClick={submit}>
            约这个时间
          </PrimaryButton>
        </View>
      }
    >
      <View className={styles.page}>
        <Text className={styles.title}>和 {agent.name} 聊聊</Text>
        <ShowMore items={groupTimes(talkTimes)} first={4} unit="天">
          {({ day, times }) => (
            <View key={day} className={styles.day}>
              <Text className={styles.label}>{day}</Text>
              <View className={styles.chips}>
                {times.map((time) => (
                  <TagChip
                    key={time.startsAt}
                    isChosen={startsAt === time.startsAt}
                    onClick={() => setStartsAt(time.startsAt)}
                  >
                    {time.clock}
                  </TagChip>
                ))}
              </View>
            </View>
          )}
        </ShowMore>
        <Text className={styles.label}>怎么聊</Text>
        <View className={styles.chips}>
          {manners.map((each) => (
            <TagChip key={each} isChosen={manner === each} onClick={() => setManner(each)}>
              {appointmentMannerLabels[each]}
            </TagChip>
          ))}
        </View>
        <Text className={styles.label}>聊什么</Text>
        <View className={styles.chips}>
          {topics.map((words) => (
            <TagChip key={words} isChosen={topic === words} onClick={() => setTopic(words)}>
              {words}
            </TagChip>
          ))}
        </View>
        <TextField value={topic} onChange={setTopic} maxLength={60} placeholder="或者自己写一句" />
      </View>
      {consent.wish && (
        <ConsentSheet
          wish={consent.wish.words}
          sentence={card.data.consentText.sentence}
          isBusy={consent.isBusy}
          onAgree={consent.agree}
          onClose={consent.closeWish}
        />
      )}
    </PageFrame>
  )
}
