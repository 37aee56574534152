import type { OperationOutput } from '@contract/operations'
import { audienceLabels } from '@domain/activities/activity/activity'
import { Text, View } from '@tarojs/components'
import { Picture } from '@/components/pictures/picture'
import styles from './activity-row.module.scss'
import { Sparkline } from './sparkline'

interface Props {
  activity: OperationOutput<'listActivities'>['activities'][number]
  onOpen: () => void
}

export function ActivityRow({ activity, onOpen }: Props) {
  const isQuiet = activity.state === 'cancelled'
  const isIdle =
    activity.state === 'published' &&
    !activity.isOver &&
    activity.people > 0 &&
    activity.spark.every((count) => count === 0)
  return (
    <View
      className={isQuiet ? styles.rowQuiet : styles.row}
      hoverClass={styles.pressed}
      aria-role="button"
      onClick={onOpen}
    >
      <Picture id={activity.cover} className={styles.cover} />
      <View className={styles.body}>
        <Text className={styles.title}>{activity.title}</Text>
        <Text className={styles.words}>{activity.words}</Text>
        <View className={styles.life}>
          <Text className={styles.audience}>
            给{audienceLabels[activity.audience]}客户
            {isIdle && ' · 近两周没有新人'}
          </Text>
          {activity.state === 'published' && !activity.isOver && !isIdle && <Sparkline days={activity.spark} />}
        </View>
      </View>
    </View>
  )
}
