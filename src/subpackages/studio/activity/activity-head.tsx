import { Text, View } from '@tarojs/components'
import { Picture } from '@/components/pictures/picture'
import { openPage } from '@/platform/navigation/navigation'
import { WordButton } from '../shared/word-button'
import styles from './activity-head.module.scss'
import type { ActivityResult } from './activity-result'
import { sayPassers, sayResult, sayWithdrawn } from './say-result'

const sayState = ({ state, kind }: ActivityResult['activity']) =>
  ({ draft: '还没发布', published: '', cancelled: kind === 'event' ? '已取消' : '已收回' })[state]

/** Which activity this is and what came of it, in words. */
export function ActivityHead({ result }: { result: ActivityResult }) {
  const { activityId, state, title, cover, words, when } = result.activity
  const { participants } = result
  const stateWords = sayState(result.activity)
  const withdrawn = sayWithdrawn(result.people, participants.length)
  const passers = sayPassers(result.anonymousOpens)
  const open = (page: 'editor' | 'poster') => openPage(page, { activityId })
  return (
    <View className={styles.head}>
      <View className={styles.line}>
        <View className={styles.words}>
          <Text className={styles.kind}>
            {words}
            {stateWords && <Text className={styles.state}> · {stateWords}</Text>}
          </Text>
          <View className={styles.title}>{title}</View>
          {when && <Text className={styles.when}>{when}</Text>}
        </View>
        <Picture id={cover} className={styles.cover} />
      </View>
      {(participants.length > 0 || state === 'cancelled') && <View className={styles.result}>{sayResult(result)}</View>}
      {withdrawn && <View className={styles.passers}>{withdrawn}</View>}
      {passers && <View className={styles.passers}>{passers}</View>}
      {state !== 'cancelled' && (
        <View className={styles.actions}>
          <WordButton words="改内容" onTap={() => open('editor')} />
          {state === 'published' && <WordButton words="做张海报" onTap={() => open('poster')} />}
        </View>
      )}
    </View>
  )
}
