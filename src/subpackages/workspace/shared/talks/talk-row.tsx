import type { OperationOutput } from '@contract/operations'
import type { AppointmentState } from '@domain/people/appointment/appointment'
import { Text, View } from '@tarojs/components'
import styles from './talk-row.module.scss'

export interface Talk {
  appointmentId: string
  person: OperationOutput<'listAppointments'>['appointments'][number]['person']
  topic?: string
  words: string
  state: AppointmentState
}

interface Props {
  talk: Talk
  isBusy: boolean
  /** Its time has come and gone: nothing is left to answer. */
  isPast?: boolean
  /** Inside a sheet, which has its own margins. */
  isFlush?: boolean
  onOpen: () => void
  onAnswer: (answer: 'confirm' | 'decline') => void
}

const stateWords: Record<Talk['state'], string> = {
  asked: '等你答复',
  confirmed: '约好了',
  declined: '你婉拒了',
  cancelled: '对方取消了',
}

const pastWords: Record<Talk['state'], string> = { ...stateWords, asked: '没有答复，已过', confirmed: '时间已过' }

export function TalkRow({ talk, isBusy, isPast, isFlush, onOpen, onAnswer }: Props) {
  return (
    <View className={isFlush ? styles.rowFlush : styles.row}>
      <View className={styles.body} hoverClass={styles.pressed} aria-role="button" onClick={onOpen}>
        <Text className={styles.when}>{talk.words}</Text>
        <Text className={styles.who}>
          {talk.person.name}
          {talk.topic ? ` · ${talk.topic}` : ''}
        </Text>
      </View>
      {talk.state === 'asked' && !isPast ? (
        <View className={styles.answers}>
          <View
            className={styles.decline}
            hoverClass={styles.pressed}
            aria-role="button"
            onClick={() => !isBusy && onAnswer('decline')}
          >
            婉拒
          </View>
          <View
            className={styles.confirm}
            hoverClass={styles.pressed}
            aria-role="button"
            onClick={() => !isBusy && onAnswer('confirm')}
          >
            答应
          </View>
        </View>
      ) : (
        <Text className={talk.state === 'confirmed' && !isPast ? styles.settled : styles.off}>
          {isPast ? pastWords[talk.state] : stateWords[talk.state]}
        </Text>
      )}
    </View>
  )
}
