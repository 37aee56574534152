import { View } from '@tarojs/components'
import styles from './choice-chips.module.scss'

interface Props {
  choices: { key: string; label: string }[]
  chosen?: string
  onPick: (key: string) => void
}

export function ChoiceChips({ choices, chosen, onPick }: Props) {
  return (
    <View className={styles.chips}>
      {choices.map(({ key, label }) => (
        <View
          key={key}
          className={key === chosen ? styles.chosen : styles.chip}
          aria-role="button"
          onClick={() => onPick(key)}
        >
          {label}
        </View>
      ))}
    </View>
  )
}
