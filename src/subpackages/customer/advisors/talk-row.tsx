import type { OperationOutput } from '@contract/operations'
import { isOpenTalk } from '@domain/people/appointment/appointment'
import { Text, View } from '@tarojs/components'
import { Icon } from '@/components/pictures/icon'
import { attempt } from '@/operations/attempt'
import { useWriteOperation } from '@/operations/use-write-operation'
import { askToConfirm, say } from '@/platform/dialogs/notify'
import styles from './advisor-card.module.scss'

type Talk = OperationOutput<'getMyStanding'>['advisors'][number]['appointments'][number]

const stateWords: Record<Talk['state'], string> = {
  asked: '等顾问确认',
  confirmed: '已约好',
  declined: '这个时间约不了',
  cancelled: '已取消',
}

/** One talk that was asked for, and the way out of it while it lies ahead. */
export function TalkRow({ talk, onChange }: { talk: Talk; onChange: () => Promise<void> }) {
  const { appointmentId, words, state, startsAt } = talk
  const { run } = useWriteOperation('cancelAppointment')

  async function cancel() {
    const question = { title: '取消这次预约', text: words, confirm: '取消预约', cancel: '先留着', isDanger: true }
    if (!(await askToConfirm(question))) return
    if (!(await attempt(() => run({ appointmentId })))) return
    say('已取消')
    await onChange()
  }
  return (
    <View className={styles.row}>
      <Icon name="clock" size={18} />
      <View className={styles.texts}>
        <Text className={styles.words}>{words}</Text>
        <Text className={styles.small}>{stateWords[state]}</Text>
      </View>
      {isOpenTalk({ state }) && startsAt > Date.now() && (
        <View className={styles.tap} aria-role="button" onClick={cancel}>
          取消
        </View>
      )}
    </View>
  )
}
