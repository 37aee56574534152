import { Text, View } from '@tarojs/components'
import styles from './consent-bar.module.scss'

/** One plain sentence and two answers of the same size; neither is hidden or coloured away. */
export function ConsentBar(props: { sentence: string; isBusy: boolean; onAgree: () => void; onBrowse: () => void }) {
  return (
    <View className={styles.consent}>
      <Text className={styles.sentence}>{props.sentence}</Text>
      <View className={styles.answers}>
        <View className={styles.answer} hoverClass={styles.pressed} aria-role="button" onClick={props.onBrowse}>
          仅浏览
        </View>
        <View
          className={`${styles.answer} ${styles.agree} ${props.isBusy ? styles.busy : ''}`}
          hoverClass={styles.pressed}
          aria-role="button"
          onClick={() => !props.isBusy && props.onAgree()}
        >
          同意
        </View>
      </View>
    </View>
  )
}
