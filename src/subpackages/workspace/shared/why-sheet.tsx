import { Text } from '@tarojs/components'
import { HalfSheet } from '@/components/frame/half-sheet'
import styles from './why-sheet.module.scss'

export function WhySheet({ title, why, onClose }: { title: string; why: string; onClose: () => void }) {
  return (
    <HalfSheet title={title} onClose={onClose}>
      <Text className={styles.why}>{why}</Text>
    </HalfSheet>
  )
}
