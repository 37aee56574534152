import type { AgentCard } from '@contract/shapes/agent'
import { Text, View } from '@tarojs/components'
import { Avatar } from '../pictures/avatar'
import { Icon } from '../pictures/icon'
import styles from './agent-header.module.scss'

/** Face, name, what the agent says of themselves, and the line a person can check with the regulator. */
export function AgentHeader({ agent }: { agent: AgentCard }) {
  return (
    <View>
      <View className={styles.top}>
        <Avatar name={agent.name} src={agent.avatar} size={64} />
        <View className={styles.words}>
          <Text className={styles.name}>{agent.name}</Text>
          <Text className={styles.where}>
            {agent.institution} · <Text className={styles.city}>{agent.city}</Text>
          </Text>
        </View>
      </View>
      {agent.headline && <Text className={styles.headline}>{agent.headline}</Text>}
      <View className={styles.licence}>
        <Icon name="shield" size={18} />
        <Text className={styles.number}>执业证编号 {agent.licenceNumber}</Text>
      </View>
    </View>
  )
}
