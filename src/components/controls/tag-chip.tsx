import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import styles from './tag-chip.module.scss'

/** A word that can be tapped. `strength` 0..1 makes it larger, `freshness` 0..1 fades it. */
export function TagChip(props: {
  children: ReactNode
  onClick?: () => void
  isChosen?: boolean
  strength?: number
  freshness?: number
}) {
  const size =
    props.strength === undefined
      ? ''
      : props.strength > 0.66
        ? styles.strong
        : props.strength < 0.33
          ? styles.faint
          : ''
  const style = props.freshness === undefined ? undefined : { opacity: String(0.62 + 0.38 * props.freshness) }
  return (
    <View
      className={`${styles.target} ${props.onClick ? styles.tappable : ''}`}
      hoverClass={props.onClick ? styles.pressed : 'none'}
      aria-role={props.onClick ? 'button' : undefined}
      onClick={props.onClick}
    >
      <View className={`${styles.chip} ${size} ${props.isChosen ? styles.chosen : ''}`} style={style}>
        {props.children}
      </View>
    </View>
  )
}
