import type { OperationOutput } from '@contract/operations'
import { Text, View } from '@tarojs/components'
import { EmptyState } from '@/components/frame/page-state'
import { Icon } from '@/components/pictures/icon'
import { chooseLargeFont, useLargeFont } from '@/platform/fonts/large-font'
import { openPage } from '@/platform/navigation/navigation'
import { AdvisorCard } from './advisor-card'
import styles from './advisors-view.module.scss'

/** A card for each advisor, the size of letters, and the way in for who is an agent. */
export function AdvisorsView(props: { standing: OperationOutput<'getMyStanding'>; reload: () => Promise<void> }) {
  const { advisors, isAgent } = props.standing
  const isLarge = useLargeFont()
  return (
    <View>
      <View className={styles.head}>
        <Text className={styles.title}>我与顾问</Text>
        <Text className={styles.hint}>只有你同意过的顾问，才会出现在这里</Text>
      </View>
      {advisors.length === 0 && <EmptyState title="还没有顾问" hint="从顾问发给你的卡片进来，同意之后就会在这里。" />}
      {advisors.map((advisor) => (
        <AdvisorCard key={advisor.agent.agentId} advisor={advisor} onChange={props.reload} />
      ))}
      <View className={styles.line} aria-role="button" onClick={() => chooseLargeFont(!isLarge)}>
        <Text className={styles.words}>大字显示</Text>
        <View className={`${styles.switch} ${isLarge ? styles.on : ''}`}>
          <View className={styles.knob} />
        </View>
      </View>
      <View className={styles.line} aria-role="button" onClick={() => openPage(isAgent ? 'home' : 'profile')}>
        <Text className={styles.words}>{isAgent ? '回到我的工作台' : '我是保险顾问，开通名片'}</Text>
        <Icon name="chevron" size={18} />
      </View>
    </View>
  )
}
