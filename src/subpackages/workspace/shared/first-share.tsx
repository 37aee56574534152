import { Text, View } from '@tarojs/components'
import { PrimaryButton } from '@/components/controls/primary-button'
import styles from './first-share.module.scss'

const steps = [
  { title: '挑一个现成的', words: '文章、小测验、问候卡都有，改两个字就能用' },
  { title: '转给一位老朋友', words: '从最熟的人开始，不用群发' },
  { title: '回来看看', words: 'TA 看了多久、停在哪一段，会用一句话写在这里' },
]

/** The empty workspace teaches the first share. */
export function FirstShare({ onStart }: { onStart: () => void }) {
  return (
    <View className={styles.first}>
      <Text className={styles.title}>先转一次，就知道谁上心</Text>
      {steps.map(({ title, words }, index) => (
        <View key={title} className={styles.step}>
          <Text className={styles.number}>{index + 1}</Text>
          <View className={styles.body}>
            <Text className={styles.name}>{title}</Text>
            <Text className={styles.words}>{words}</Text>
          </View>
        </View>
      ))}
      <View className={styles.action}>
        <PrimaryButton onClick={onStart}>去挑一个</PrimaryButton>
      </View>
    </View>
  )
}
