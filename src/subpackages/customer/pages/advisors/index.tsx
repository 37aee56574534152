import { Text, View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { PageFrame } from '@/components/frame/page-frame'
import { EmptyState, FailedState, LoadingState } from '@/components/frame/page-state'
import { Icon } from '@/components/pictures/icon'
import { useGetMyStanding } from '@/operations/use-get-my-standing'
import { chooseLargeFont, useLargeFont } from '@/platform/fonts/large-font'
import { openPage } from '@/platform/navigation/navigation'
import { AdvisorCard } from '../../advisors/advisor-card'
import styles from './index.module.scss'

/** 我与顾问: whom this person knows here, and what is under way with each. */
export default function AdvisorsPage() {
  const standing = useGetMyStanding({})
  const isLarge = useLargeFont()
  useDidShow(() => {
    if (standing.state === 'ready') void standing.reload()
  })

  return (
    <PageFrame>
      {standing.state === 'loading' && <LoadingState />}
      {standing.state === 'failed' && <FailedState error={standing.error} onRetry={standing.retry} />}
      {standing.state === 'ready' && (
        <View>
          <View className={styles.head}>
            <Text className={styles.title}>我与顾问</Text>
            <Text className={styles.hint}>只有你同意过的顾问，才会出现在这里</Text>
          </View>
          {standing.data.advisors.length === 0 && (
            <EmptyState title="还没有顾问" hint="从顾问发给你的卡片进来，同意之后就会在这里。" />
          )}
          {standing.data.advisors.map((advisor) => (
            <AdvisorCard key={advisor.agent.agentId} advisor={advisor} onChange={standing.reload} />
          ))}
          <View className={styles.line} aria-role="button" onClick={() => chooseLargeFont(!isLarge)}>
            <Text className={styles.words}>大字显示</Text>
            <View className={`${styles.switch} ${isLarge ? styles.on : ''}`}>
              <View className={styles.knob} />
            </View>
          </View>
          <View
            className={styles.line}
            aria-role="button"
            onClick={() =>
              standing.data.isAgent
                ? openPage('subpackages/workspace/pages/home/index')
                : openPage('subpackages/studio/pages/profile/index')
            }
          >
            <Text className={styles.words}>{standing.data.isAgent ? '回到我的工作台' : '我是保险顾问，开通名片'}</Text>
            <Icon name="chevron" size={18} />
          </View>
        </View>
      )}
    </PageFrame>
  )
}
