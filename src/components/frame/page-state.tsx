import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { OperationError } from '@/operations/call-operation'
import { goBackOr, hasPageBehind } from '@/platform/navigation/navigation'
import { QuietButton } from '../controls/quiet-button'
import { Icon } from '../pictures/icon'
import styles from './page-state.module.scss'

/** What a page shows before its data: the outline of what will come. */
export function LoadingState({ kind = 'list' }: { kind?: 'list' | 'article' }) {
  return (
    <View className={styles.loading} aria-label="正在打开">
      {kind === 'article' && <View className={`${styles.bone} ${styles.cover}`} />}
      {kind === 'article' && <View className={`${styles.bone} ${styles.title}`} />}
      {(kind === 'article' ? [92, 100, 64, 100, 88, 42] : [56, 100, 82, 100, 70]).map((width, index) => (
        <View key={index} className={styles.bone} style={{ width: `${width}%` }} />
      ))}
    </View>
  )
}

export function EmptyState(props: { title: string; hint?: string; action?: ReactNode }) {
  return (
    <View className={styles.state}>
      <View className={styles.leaf} />
      <Text className={styles.heading}>{props.title}</Text>
      {props.hint && <Text className={styles.hint}>{props.hint}</Text>}
      {props.action && <View className={styles.action}>{props.action}</View>}
    </View>
  )
}

const passing = new Set<string>(['offline', 'busy', 'folding_anew', 'internal'])

/** Says what went wrong; offers another try where that can help, and a way out where it cannot. */
export function FailedState({ error, onRetry }: { error: OperationError; onRetry?: () => void }) {
  const isOffline = error.code === 'offline'
  const canRetry = onRetry && passing.has(error.code)
  // Only a page opened without what it is about sends an input that has no form: an old link, a card cut short.
  const words = error.code === 'invalid_input' ? '这个页面要从卡片或列表里点进来' : error.message
  return (
    <View className={styles.state}>
      <View className={styles.mark}>
        <Icon name={isOffline ? 'offline' : 'info'} size={28} />
      </View>
      <Text className={styles.heading}>{isOffline ? '没有连上网络' : '没能打开'}</Text>
      <Text className={styles.hint}>{words}</Text>
      <View className={styles.action}>
        {canRetry ? (
          <QuietButton onClick={onRetry}>再试一次</QuietButton>
        ) : (
          <QuietButton onClick={() => goBackOr('entry')}>{hasPageBehind() ? '返回' : '回到首页'}</QuietButton>
        )}
      </View>
    </View>
  )
}
