import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import styles from './section-card.module.scss'

/** A card with an optional title and something beside it. */
export function SectionCard(props: { title?: string; aside?: ReactNode; children: ReactNode; onClick?: () => void }) {
  return (
    <View
      className={styles.card}
      hoverClass={props.onClick ? styles.pressed : 'none'}
      aria-role={props.onClick ? 'button' : undefined}
      onClick={props.onClick}
    >
      {(props.title || props.aside) && (
        <View className={styles.head}>
          {props.title && <Text className={styles.title}>{props.title}</Text>}
          {props.aside && <View className={styles.aside}>{props.aside}</View>}
        </View>
      )}
      {props.children}
    </View>
  )
}
