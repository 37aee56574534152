import { Textarea, View } from '@tarojs/components'
import styles from './writing-area.module.scss'

interface Props {
  value: string
  placeholder: string
  look?: 'title' | 'heading' | 'body' | 'second' | 'quote'
  limit: number
  problem?: string
  onInput: (value: string) => void
  onFocus?: () => void
}

/** Text that is written where it will be read; it grows with what is written. */
export function WritingArea({ value, placeholder, look = 'body', limit, problem, onInput, onFocus }: Props) {
  const left = limit - value.length
  return (
    <View className={`${styles.area} ${styles[look]}`}>
      <Textarea
        className={styles.text}
        value={value}
        placeholder={placeholder}
        placeholderClass={styles.placeholder}
        maxlength={-1}
        autoHeight
        disableDefaultPadding
        onInput={(event) => onInput(event.detail.value)}
        onFocus={onFocus}
      />
      {problem ? (
        <View className={styles.problem}>{problem}</View>
      ) : (
        left < 10 && <View className={left < 0 ? styles.problem : styles.left}>{leftWords(left)}</View>
      )}
    </View>
  )
}

const leftWords = (left: number) => (left < 0 ? `多了 ${-left} 个字` : `还能写 ${left} 个字`)
