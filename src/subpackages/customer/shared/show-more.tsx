import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import styles from './show-more.module.scss'

/** The first few of a list, the rest one tap away. */
export function ShowMore<T>(props: {
  items: readonly T[]
  first: number
  unit?: string
  children: (item: T, index: number) => ReactNode
}) {
  const [isAll, setAll] = useState(false)
  const shown = isAll ? props.items : props.items.slice(0, props.first)
  const rest = props.items.length - shown.length
  return (
    <View>
      {shown.map(props.children)}
      {rest > 0 && (
        <View className={styles.more} hoverClass={styles.pressed} aria-role="button" onClick={() => setAll(true)}>
          还有 {rest} {props.unit ?? '条'}
        </View>
      )}
    </View>
  )
}
