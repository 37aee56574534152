import { type ActivityTemplate, activityKindLabels } from '@domain/activities/activity/activity'
import { Text, View } from '@tarojs/components'
import { Picture } from '@/components/pictures/picture'
import styles from './template-card.module.scss'

/** One template: the first of a group stands large, the others follow as lines. */
export function TemplateCard(props: { template: ActivityTemplate; isLead: boolean; onOpen: () => void }) {
  const { template, isLead, onOpen } = props
  return (
    <View
      className={`${styles.card} ${isLead ? styles.lead : ''}`}
      hoverClass={styles.pressed}
      aria-role="button"
      onClick={onOpen}
    >
      <View className={styles.cover}>
        <Picture id={template.cover} className={styles.picture} />
      </View>
      <View className={styles.words}>
        <View className={styles.title}>{template.title}</View>
        <View className={styles.useWhen}>{template.useWhen}</View>
        <Text className={styles.kind}>{activityKindLabels[template.kind]}</Text>
      </View>
    </View>
  )
}
