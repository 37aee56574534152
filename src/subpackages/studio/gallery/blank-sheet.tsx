import { type ActivityKind, activityKindLabels, activityKinds } from '@domain/activities/activity/activity'
import { View } from '@tarojs/components'
import { HalfSheet } from '@/components/frame/half-sheet'
import { Icon } from '@/components/pictures/icon'
import styles from './blank-sheet.module.scss'

const purposes: Record<ActivityKind, string> = {
  article: '讲清楚一件事，看客户读到哪里',
  event: '约大家见个面，收报名、现场签到',
  survey: '听听客户怎么说，好的不好的都要',
  quiz: '几道小题，聊天时有话说',
  greeting: '节日、生日、好久不见，一句心里话',
}

/** Chooses what kind of activity to write from nothing. */
export function BlankSheet(props: { onClose: () => void; onChoose: (kind: ActivityKind) => void }) {
  return (
    <HalfSheet title="从空白开始" onClose={props.onClose}>
      {activityKinds.map((kind) => (
        <View
          key={kind}
          className={styles.kind}
          hoverClass={styles.pressed}
          aria-role="button"
          onClick={() => props.onChoose(kind)}
        >
          <View className={styles.words}>
            <View className={styles.label}>{activityKindLabels[kind]}</View>
            <View className={styles.purpose}>{purposes[kind]}</View>
          </View>
          <Icon name="chevron" size={18} />
        </View>
      ))}
    </HalfSheet>
  )
}
