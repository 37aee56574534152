import type { OperationOutput } from '@contract/operations'
import { View } from '@tarojs/components'
import type { TouchedLink } from '@/capture/envelope-to-send'
import { ConsentSheet } from '@/components/consent/consent-sheet'
import { PrimaryButton } from '@/components/controls/primary-button'
import { QuietButton } from '@/components/controls/quiet-button'
import { PageFrame } from '@/components/frame/page-frame'
import { EmptyState } from '@/components/frame/page-state'
import { goBackOr } from '@/platform/navigation/navigation'
import styles from './book-talk-view.module.scss'
import { BookedNote } from './booked-note'
import { TalkChoices } from './talk-choices'
import { useBooking } from './use-booking'

/** The choices while there are times to choose from, then what was agreed. */
export function BookTalkView(props: {
  card: OperationOutput<'getAgentCard'>
  link: TouchedLink
  beginsWith: number | null
  reload: () => Promise<void>
}) {
  const { agent, talkTimes, consentText } = props.card
  const booking = useBooking(props)
  const { consent } = booking
  const back = () => goBackOr('advisors')

  if (booking.booked) {
    return (
      <PageFrame bottom={<PrimaryButton onClick={back}>好了</PrimaryButton>}>
        <BookedNote agent={agent} words={booking.booked} />
      </PageFrame>
    )
  }
  if (talkTimes.length === 0) {
    return (
      <PageFrame>
        <EmptyState
          title="最近没有空出来的时间"
          hint={`回到 ${agent.name} 发给你的内容里留句话，TA 会另约时间。`}
          action={<QuietButton onClick={back}>返回</QuietButton>}
        />
      </PageFrame>
    )
  }
  return (
    <PageFrame
      bottom={
        <View>
          {booking.error && <View className={styles.error}>{booking.error}</View>}
          <PrimaryButton isBusy={booking.isBusy} onClick={booking.submit}>
            约这个时间
          </PrimaryButton>
        </View>
      }
    >
      <TalkChoices agentName={agent.name} times={talkTimes} booking={booking} />
      {consent.wish && (
        <ConsentSheet
          wish={consent.wish.words}
          sentence={consentText.sentence}
          isBusy={consent.isBusy}
          onAgree={consent.agree}
          onClose={consent.closeWish}
        />
      )}
    </PageFrame>
  )
}
