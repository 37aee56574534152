import type { OperationOutput } from '@contract/operations'
import { Text, View } from '@tarojs/components'
import styles from './stage-path.module.scss'

type Stage = OperationOutput<'getCustomer'>['stage']

export const stageSteps: { key: Stage['key']; label: string; hint: string }[] = [
  { key: 'pool', label: '蓄客', hint: '刚认识，先混个脸熟' },
  { key: 'nurture', label: '养客', hint: '有来有往，常常见到你' },
  { key: 'convert', label: '转化', hint: '聊到需求，看过方案' },
  { key: 'sign', label: '成交', hint: '签了保单' },
  { key: 'keep', label: '老客', hint: '持续服务，愿意介绍朋友' },
]

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
