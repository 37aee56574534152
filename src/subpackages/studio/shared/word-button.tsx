import { View } from '@tarojs/components'
import styles from './word-button.module.scss'

interface Props {
  words: string
  tone?: 'primary' | 'quiet' | 'danger'
  isDisabled?: boolean
  onTap: () => void
}

/** An action in a line of words, with a full touch target around it. */
export function WordButton({ words, tone = 'primary', isDisabled = false, onTap }: Props) {
  const className = [styles.button, styles[tone], isDisabled ? styles.disabled : ''].join(' ')
  return (
    <View className={className} hoverClass={styles.pressed} aria-role="button" onClick={isDisabled ? undefined : onTap}>
      {words}
    </View>
  )
}
