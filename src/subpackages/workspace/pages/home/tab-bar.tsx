import { Text, View } from '@tarojs/components'
import { type WorkspaceTab, workspaceTabs } from '../../shared/tabs'
import styles from './tab-bar.module.scss'

const labels: Record<WorkspaceTab, string> = { today: '今日', customers: '客户', activities: '活动', me: '我的' }

interface Props {
  open: WorkspaceTab
  /** People with news; shown as a dot beside 今日, never as a red number. */
  hasNews: boolean
  onOpen: (tab: WorkspaceTab) => void
}

export function TabBar({ open, hasNews, onOpen }: Props) {
  return (
    <View className={styles.bar}>
      {workspaceTabs.map((tab) => (
        <View
          key={tab}
          className={tab === open ? styles.tabOpen : styles.tab}
          aria-role="button"
          onClick={() => onOpen(tab)}
        >
          <View className={`${styles.icon} ${styles[tab]}`}>
            {tab === 'today' && hasNews && <View className={styles.news} />}
          </View>
          <Text className={styles.label}>{labels[tab]}</Text>
        </View>
      ))}
    </View>
  )
}
