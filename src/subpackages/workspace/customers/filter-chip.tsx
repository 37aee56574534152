import { Text, View } from '@tarojs/components'
import styles from './filter-chip.module.scss'

/** One way to narrow the list: a menu, a switch, or on and off. */
export function FilterChip(props: {
  label: string
  isOn?: boolean
  isMenu?: boolean
  isSwitch?: boolean
  onClick: () => void
}) {
  return (
    <View className={styles.target} hoverClass={styles.pressed} aria-role="button" onClick={props.onClick}>
      <View className={props.isOn ? styles.chipOn : styles.chip}>
        <Text className={styles.chipWords}>{props.label}</Text>
        {props.isMenu && <View className={styles.menu} />}
        {props.isSwitch && <View className={styles.order} />}
      </View>
    </View>
  )
}
