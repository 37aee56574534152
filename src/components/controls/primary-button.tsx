import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import styles from './button.module.scss'

/** The one main action of a screen. Busy and disabled buttons do nothing. */
export function PrimaryButton(props: {
  children: ReactNode
  onClick: () => void
  isBusy?: boolean
  isDisabled?: boolean
  isDanger?: boolean
}) {
  const isOff = props.isBusy || props.isDisabled
  return (
    <View
      className={`${styles.button} ${props.isDanger ? styles.danger : styles.primary} ${isOff ? styles.off : ''}`}
      hoverClass={isOff ? 'none' : styles.pressed}
      aria-role="button"
      onClick={() => !isOff && props.onClick()}
    >
      {props.isBusy && <View className={styles.spinner} />}
      {props.children}
    </View>
  )
}
