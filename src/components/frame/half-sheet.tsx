import { ScrollView, Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { InSheet } from '../controls/in-sheet'
import { Icon } from '../pictures/icon'
import styles from './half-sheet.module.scss'

/** A sheet over the lower part of the page. `bottom` stays in sight while the rest scrolls. */
export function HalfSheet(props: { title: string; onClose: () => void; children: ReactNode; bottom?: ReactNode }) {
  return (
    <View className={styles.layer} catchMove>
      <View className={styles.veil} aria-hidden onClick={props.onClose} />
      <View className={styles.sheet}>
        <View className={styles.head}>
          <Text className={styles.title}>{props.title}</Text>
          <View className={styles.close} aria-role="button" aria-label="关闭" onClick={props.onClose}>
            <Icon name="close" size={20} />
          </View>
        </View>
        <ScrollView className={styles.scroll} scrollY>
          <View className={styles.content}>
            <InSheet.Provider value={true}>{props.children}</InSheet.Provider>
          </View>
        </ScrollView>
        {props.bottom && <View className={styles.bottom}>{props.bottom}</View>}
      </View>
    </View>
  )
}
