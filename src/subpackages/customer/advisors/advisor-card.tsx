import type { OperationOutput } from '@contract/operations'
import { isOpenTalk } from '@domain/appointment/appointment'
import { Text, View } from '@tarojs/components'
import { Avatar } from '@/components/pictures/avatar'
import { Icon } from '@/components/pictures/icon'
import { asOperationError } from '@/operations/call-operation'
import { useCancelAppointment } from '@/operations/use-cancel-appointment'
import { askToConfirm, say } from '@/platform/dialogs/notify'
import { openPage } from '@/platform/navigation/navigation'
import { ShowMore } from '../shared/show-more'
import styles from './advisor-card.module.scss'

type Advisor = OperationOutput<'getMyStanding'>['advisors'][number]

const stateWords = {
  asked: '等顾问确认',
  confirmed: '已约好',
  declined: '这个时间约不了',
  cancelled: '已取消',
} as const

/** One advisor: who, what is agreed, what was read together, and what they know. */
export function AdvisorCard({ advisor, onChange }: { advisor: Advisor; onChange: () => Promise<void> }) {
  const { agent, appointments, activities } = advisor
  const cancel = useCancelAppointment()
  const page = (path: string) =>
    openPage(`subpackages/customer/pages/${path}/index`, { a: agent.agentId, l: activities[0]?.shareLinkId })

  async function cancelTalk(appointmentId: string, words: string) {
    if (
      !(await askToConfirm({
        title: '取消这次预约',
        text: words,
        confirm: '取消预约',
        cancel: '先留着',
        isDanger: true,
      }))
    )
      return
    try {
      await cancel.run({ appointmentId })
      say('已取消')
      await onChange()
    } catch (reason) {
      say(asOperationError(reason).message)
    }
  }

  return (
    <View className={styles.card}>
      <View className={styles.top} hoverClass={styles.pressed} aria-role="button" onClick={() => page('agent-card')}>
        <Avatar name={agent.name} src={agent.avatar} size={52} />
        <View className={styles.who}>
          <Text className={styles.name}>{agent.name}</Text>
          <Text className={styles.where}>
            {agent.institution} · <Text className={styles.city}>{agent.city}</Text>
          </Text>
        </View>
        <Icon name="chevron" size={18} />
      </View>
      {advisor.consent === 'withdrawn' && (
        <View className={styles.withdrawn}>
          你已撤回同意，TA 看不到你的任何记录。想恢复，从“TA 了解我什么”里再同意一次。
        </View>
      )}
      {appointments.map(({ appointmentId, words, state, startsAt }) => (
        <View key={appointmentId} className={styles.row}>
          <Icon name="clock" size={18} />
          <View className={styles.texts}>
            <Text className={styles.words}>{words}</Text>
            <Text className={styles.small}>{stateWords[state]}</Text>
          </View>
          {isOpenTalk({ state }) && startsAt > Date.now() && (
            <View className={styles.tap} aria-role="button" onClick={() => cancelTalk(appointmentId, words)}>
              取消
            </View>
          )}
        </View>
      ))}
      <ShowMore items={activities} first={4}>
        {(activity) => (
          <View
            key={activity.activityId}
            className={styles.row}
            hoverClass={styles.pressed}
            aria-role="button"
            onClick={() => openPage('pages/landing/index', { l: activity.shareLinkId })}
          >
            <View className={styles.dot} />
            <View className={styles.texts}>
              <Text className={styles.words}>{activity.title}</Text>
              <Text className={styles.small}>{activity.words}</Text>
            </View>
            <Icon name="chevron" size={16} />
          </View>
        )}
      </ShowMore>
      <View className={styles.links}>
        <View
          className={styles.link}
          hoverClass={styles.pressed}
          aria-role="button"
          onClick={() => page('known-about-me')}
        >
          TA 了解我什么
        </View>
        {advisor.consent === 'granted' && (
          <View
            className={styles.link}
            hoverClass={styles.pressed}
            aria-role="button"
            onClick={() => page('book-talk')}
          >
            预约聊聊
          </View>
        )}
      </View>
    </View>
  )
}
