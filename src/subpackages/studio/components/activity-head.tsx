import { activityKindLabels } from '@domain/activity/activity'
import { Text, View } from '@tarojs/components'
import { Picture } from '@/components/picture'
import { openPage } from '@/platform/navigation'
import styles from './activity-head.module.scss'
import type { ActivityResult } from './activity-result-view'
import { WordButton } from './word-button'

const stateWords = { draft: '还没发布', published: '', cancelled: '已取消' }

/** Which activity this is and what came of it, in words. */
export function ActivityHead({ result: { activity, people, anonymousOpens } }: { result: ActivityResult }) {
  const { activityId, kind, state, title, cover, words } = activity
  const open = (page: string) => openPage(`subpackages/studio/pages/${page}/index`, { activityId })
  return (
    <View className={styles.head}>
      <View className={styles.line}>
        <View className={styles.words}>
          <Text className={styles.kind}>
            {activityKindLabels[kind]}
            {stateWords[state] && <Text className={styles.state}> · {stateWords[state]}</Text>}
          </Text>
          <View className={styles.title}>{title}</View>
        </View>
        <Picture id={cover} className={styles.cover} />
      </View>
      <View className={styles.result}>{words}</View>
      {people + anonymousOpens > 0 && (
        <View className={styles.passers}>
          {people > 0 ? `${people} 位愿意让你认识` : '还没有人愿意留名'}
          {anonymousOpens > 0 && `，另有 ${anonymousOpens} 次是看看就走、不留名的`}
        </View>
      )}
      {state !== 'cancelled' && (
        <View className={styles.actions}>
          <WordButton words="改内容" onTap={() => open('editor')} />
          {state === 'published' && <WordButton words="做张海报" onTap={() => open('poster')} />}
        </View>
      )}
    </View>
  )
}
