import { Text, View } from '@tarojs/components'
import styles from './survey-progress.module.scss'

/** How far somebody is; `step` counts from 0. */
export function SurveyProgress({ step, count }: { step: number; count: number }) {
  return (
    <View className={styles.progress} aria-label={`第 ${step + 1} 题，共 ${count} 题`}>
      <View className={styles.track}>
        <View className={styles.done} style={{ width: `${(100 * (step + 1)) / count}%` }} />
      </View>
      <Text className={styles.count}>
        {step + 1} / {count}
      </Text>
    </View>
  )
}
