import { Text, View } from '@tarojs/components'
import { type Stage, stageSteps } from '../shared/stage-steps'
import styles from './stage-path.module.scss'

/** Where they stand on the way, and what lies ahead; a tap says why. */
export function StagePath({ stage, onAsk }: { stage: Stage; onAsk: () => void }) {
  const here = stageSteps.findIndex(({ key }) => key === stage.key)
  return (
    <View className={styles.path} aria-role="button" onClick={onAsk}>
      {stageSteps.map(({ key, label }, index) => (
        <View key={key} className={styles.step}>
          <View className={index <= here ? styles.walked : styles.ahead} />
          <Text className={index === here ? styles.labelHere : styles.label}>{label}</Text>
        </View>
      ))}
    </View>
  )
}
