import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useLargeFont } from '@/platform/fonts/large-font'
import { useIsOnline } from '@/platform/network/network'
import styles from './page-frame.module.scss'

/**
 * Every page's outermost view: tokens, large font, safe area, the line that says there is no network. `onTouch` is told
 * of a finger anywhere on the page, its sheets and its bottom included.
 */
export function PageFrame(props: {
  children: ReactNode
  bottom?: ReactNode
  isPlain?: boolean
  onTouch?: (() => void) | undefined
}) {
  const isLarge = useLargeFont()
  const isOnline = useIsOnline()
  return (
    <View
      className={`${styles.frame} ${props.isPlain ? styles.plain : ''} ${isLarge ? 'large-font' : ''}`}
      onTouchStart={props.onTouch}
      onTouchMove={props.onTouch}
    >
      {!isOnline && <View className={styles.offline}>网络断开了，内容可能不是最新的</View>}
      <View className={styles.body}>{props.children}</View>
      {props.bottom && <View className={styles.bottom}>{props.bottom}</View>}
    </View>
  )
}
