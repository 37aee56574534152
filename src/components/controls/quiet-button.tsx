import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import styles from './button.module.scss'

/** A second action. `isText` drops the outline, `isDanger` warns by colour. */
export function QuietButton(props: {
  children: ReactNode
  onClick: () => void
  isBusy?: boolean
  isDisabled?: boolean
  isDanger?: boolean
  isText?: boolean
}) {
  const isOff = props.isBusy || props.isDisabled
  const look = props.isText ? styles.text : styles.quiet
  return (
    <View
      className={`${styles.button} ${look} ${props.isDanger ? styles.warning : ''} ${isOff ? styles.off : ''}`}
      hoverClass={isOff ? 'none' : styles.pressed}
      aria-role="button"
      onClick={() => !isOff && props.onClick()}
    >
      {props.isBusy && <View className={styles.spinner} />}
      {props.children}
    </View>
  )
}
