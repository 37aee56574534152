import type { AgentCard } from '@contract/shapes/agent'
import { Text, View } from '@tarojs/components'
import { Avatar } from '@/components/pictures/avatar'
import { Icon } from '@/components/pictures/icon'
import styles from './agent-line.module.scss'

/** Who this comes from and under which licence; a tap shows the card. */
export function AgentLine({ agent, onClick }: { agent: AgentCard; onClick: () => void }) {
  return (
    <View className={styles.line} hoverClass={styles.pressed} aria-role="button" onClick={onClick}>
      <Avatar name={agent.name} src={agent.avatar} size={36} />
      <View className={styles.words}>
        <Text className={styles.name}>来自 {agent.name}</Text>
        <Text className={styles.licence}>执业证 {agent.licenceNumber}</Text>
      </View>
      <Text className={styles.more}>认识 TA</Text>
      <Icon name="chevron" size={16} />
    </View>
  )
}
