import { Text, View } from '@tarojs/components'
import { PrimaryButton } from '../controls/primary-button'
import { QuietButton } from '../controls/quiet-button'
import { HalfSheet } from '../frame/half-sheet'
import styles from './consent-sheet.module.scss'

/** Asked again, once and politely, when a person who only browses wants something the agent must know about. */
export function ConsentSheet(props: {
  wish: string
  sentence: string
  isBusy: boolean
  onAgree: () => void
  onClose: () => void
}) {
  return (
    <HalfSheet title={`${props.wish}前，先问你一声`} onClose={props.onClose}>
      <Text className={styles.sentence}>{props.sentence}</Text>
      <Text className={styles.hint}>不同意也没关系，内容照样看，什么都不会记。</Text>
      <View className={styles.answers}>
        <View className={styles.answer}>
          <QuietButton onClick={props.onClose}>先不了</QuietButton>
        </View>
        <View className={styles.answer}>
          <PrimaryButton isBusy={props.isBusy} onClick={props.onAgree}>
            同意并继续
          </PrimaryButton>
        </View>
      </View>
    </HalfSheet>
  )
}
