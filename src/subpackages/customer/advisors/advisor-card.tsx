import type { OperationOutput } from '@contract/operations'
import { Text, View } from '@tarojs/components'
import { Avatar } from '@/components/pictures/avatar'
import { Icon } from '@/components/pictures/icon'
import { openPage } from '@/platform/navigation/navigation'
import { ShowMore } from '../shared/show-more'
import styles from './advisor-card.module.scss'
import { TalkRow } from './talk-row'

type Advisor = OperationOutput<'getMyStanding'>['advisors'][number]

/** One advisor: who, what is agreed, what was read together, and what they know. */
export function AdvisorCard({ advisor, onChange }: { advisor: Advisor; onChange: () => Promise<void> }) {
  const { agent, appointments, activities } = advisor
  const open = (page: 'agentCard' | 'knownAboutMe' | 'bookTalk') =>
    openPage(page, { agentId: agent.agentId, shareLinkId: activities[0]?.shareLinkId })
  return (
    <View className={styles.card}>
      <View className={styles.top} hoverClass={styles.pressed} aria-role="button" onClick={() => open('agentCard')}>
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
      {appointments.map((talk) => (
        <TalkRow key={talk.appointmentId} talk={talk} onChange={onChange} />
      ))}
      <ShowMore items={activities} first={4}>
        {(activity) => <ActivityRow key={activity.activityId} activity={activity} />}
      </ShowMore>
      <View className={styles.links}>
        <Link words="TA 了解我什么" onClick={() => open('knownAboutMe')} />
        {advisor.consent === 'granted' && <Link words="预约聊聊" onClick={() => open('bookTalk')} />}
      </View>
    </View>
  )
}

function ActivityRow({ activity: { shareLinkId, title, words } }: { activity: Advisor['activities'][number] }) {
  return (
    <View
      className={styles.row}
      hoverClass={styles.pressed}
      aria-role="button"
      onClick={() => openPage('landing', { shareLinkId })}
    >
      <View className={styles.dot} />
      <View className={styles.texts}>
        <Text className={styles.words}>{title}</Text>
        <Text className={styles.small}>{words}</Text>
      </View>
      <Icon name="chevron" size={16} />
    </View>
  )
}

function Link({ words, onClick }: { words: string; onClick: () => void }) {
  return (
    <View className={styles.link} hoverClass={styles.pressed} aria-role="button" onClick={onClick}>
      {words}
    </View>
  )
}
