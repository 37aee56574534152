import { Text, View } from '@tarojs/components'
import { HalfSheet } from '@/components/frame/half-sheet'
import { Icon } from '@/components/pictures/icon'
import styles from './option-sheet.module.scss'

export interface Option {
  key: string
  label: string
  hint?: string
}

interface Props {
  title: string
  options: Option[]
  chosen?: string
  onPick: (key: string | undefined) => void
  onClose: () => void
}

/** One of several, or all. */
export function OptionSheet({ title, options, chosen, onPick, onClose }: Props) {
  return (
    <HalfSheet title={title} onClose={onClose}>
      <View className={styles.option} hoverClass={styles.pressed} aria-role="button" onClick={() => onPick(undefined)}>
        <Text className={styles.label}>不限</Text>
        {chosen === undefined && <Icon name="check" size={20} />}
      </View>
      {options.map(({ key, label, hint }) => (
        <View
          key={key}
          className={styles.option}
          hoverClass={styles.pressed}
          aria-role="button"
          onClick={() => onPick(key)}
        >
          <View className={styles.body}>
            <Text className={styles.label}>{label}</Text>
            {hint && <Text className={styles.hint}>{hint}</Text>}
          </View>
          {chosen === key && <Icon name="check" size={20} />}
        </View>
      ))}
    </HalfSheet>
  )
}
