import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import styles from './list-section.module.scss'

/** A heading on the ground and lines on paper beneath it. */
export function ListSection(props: { title: string; hint?: string; aside?: ReactNode; children: ReactNode }) {
  return (
    <View className={styles.section}>
      <View className={styles.head}>
        <Text className={styles.title}>{props.title}</Text>
        {props.hint && <Text className={styles.hint}>{props.hint}</Text>}
        {props.aside && <View className={styles.aside}>{props.aside}</View>}
      </View>
      <View className={styles.paper}>{props.children}</View>
    </View>
  )
}

export function QuietLine({ children }: { children: ReactNode }) {
  return <View className={styles.quiet}>{children}</View>
}
