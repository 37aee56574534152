import type { ActivityView } from '@contract/shapes/activity'
import { Text, View } from '@tarojs/components'
import { Picture } from '../pictures/picture'
import styles from './activity-head.module.scss'

type SeenActivity = Pick<ActivityView, 'kind' | 'title' | 'summary' | 'cover' | 'blocks' | 'questions'>

const minutesPerQuestion = 0.3

function sayKind({ kind, blocks, questions }: SeenActivity): string {
  if (kind === 'survey' || kind === 'quiz') {
    const minutes = Math.max(1, Math.round(questions.length * minutesPerQuestion))
    return `${kind === 'quiz' ? '小测验' : '问卷'} · ${questions.length} 题 · 约 ${minutes} 分钟`
  }
  if (kind === 'event') return '线下活动'
  const letters = blocks.reduce((sum, block) => sum + ('text' in block ? block.text.length : 0), 0)
  return `阅读约 ${Math.max(1, Math.round(letters / 400))} 分钟`
}

/** Picture, title and what it takes, before any scrolling. */
export function ActivityHead({ activity }: { activity: SeenActivity }) {
  return (
    <View>
      <Picture id={activity.cover} className={styles.cover} />
      <View className={styles.words}>
        <Text className={styles.kind}>{sayKind(activity)}</Text>
        <Text className={styles.title}>{activity.title}</Text>
        {activity.summary && <Text className={styles.summary}>{activity.summary}</Text>}
      </View>
    </View>
  )
}
