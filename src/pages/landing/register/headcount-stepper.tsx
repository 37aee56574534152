import { Text, View } from '@tarojs/components'
import { Icon } from '@/components/pictures/icon'
import styles from './headcount-stepper.module.scss'

const most = 9

/** How many come with one registration. */
export function HeadcountStepper({ count, onChange }: { count: number; onChange: (count: number) => void }) {
  return (
    <View className={styles.row}>
      <Text className={styles.label}>几个人来</Text>
      <View className={styles.stepper}>
        <View
          className={styles.step}
          aria-role="button"
          aria-label="少一人"
          onClick={() => onChange(Math.max(1, count - 1))}
        >
          <Icon name="minus" />
        </View>
        <Text className={styles.number}>{count}</Text>
        <View
          className={styles.step}
          aria-role="button"
          aria-label="多一人"
          onClick={() => onChange(Math.min(most, count + 1))}
        >
          <Icon name="plus" />
        </View>
      </View>
    </View>
  )
}
