import { Text, View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import styles from './section-title.module.scss'

interface Props {
  id?: string
  title: string
  hint?: string
  problem?: string
}

/** Opens a part of a page; what is missing in the part is said right under its title. */
export function SectionTitle({ id, title, hint, problem, children }: PropsWithChildren<Props>) {
  return (
    <View className={styles.section} id={id}>
      <View className={styles.line}>
        <Text className={styles.title}>{title}</Text>
        {children}
      </View>
      {hint && <View className={styles.hint}>{hint}</View>}
      {problem && <View className={styles.problem}>{problem}</View>}
    </View>
  )
}
