import { View } from '@tarojs/components'
import styles from './icon.module.scss'

export type IconName =
  | 'close'
  | 'heart'
  | 'heart-full'
  | 'share'
  | 'chevron'
  | 'back'
  | 'clock'
  | 'place'
  | 'people'
  | 'check'
  | 'shield'
  | 'chat'
  | 'offline'
  | 'info'
  | 'play'
  | 'calendar'
  | 'plus'
  | 'minus'
  | 'eye'
  | 'lock'

/** A line drawing in the colour of the text around it. Always beside words or with an aria-label on its target. */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return <View className={`${styles.icon} ${styles[name]}`} style={{ width: `${size}px`, height: `${size}px` }} />
}
