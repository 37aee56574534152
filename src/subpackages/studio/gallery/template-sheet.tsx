import { type ActivityTemplate, activityKindLabels, audienceLabels } from '@domain/activities/activity/activity'
import { Text, View } from '@tarojs/components'
import { PrimaryButton } from '@/components/controls/primary-button'
import { HalfSheet } from '@/components/frame/half-sheet'
import { Picture } from '@/components/pictures/picture'
import { outlineOf } from './outline'
import styles from './template-sheet.module.scss'

/** What a template holds, before an agent decides for it. */
export function TemplateSheet(props: { template: ActivityTemplate; onClose: () => void; onUse: () => void }) {
  const { template, onClose, onUse } = props
  return (
    <HalfSheet
      title={activityKindLabels[template.kind]}
      onClose={onClose}
      bottom={<PrimaryButton onClick={onUse}>用这个</PrimaryButton>}
    >
      <View className={styles.cover}>
        <Picture id={template.cover} className={styles.picture} />
      </View>
      <View className={styles.title}>{template.title}</View>
      <View className={styles.summary}>{template.summary}</View>
      <View className={styles.useWhen}>
        <Text className={styles.audience}>适合{audienceLabels[template.audience]}客户</Text>
        {template.useWhen}
      </View>
      <View className={styles.outline}>
        {outlineOf(template).map((line) => (
          <View key={line.id} className={line.isHeading ? styles.heading : styles.line}>
            {line.text}
          </View>
        ))}
      </View>
    </HalfSheet>
  )
}
