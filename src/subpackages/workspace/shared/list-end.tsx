import { View } from '@tarojs/components'
import styles from './list-end.module.scss'

interface Props {
  pages: { hasMore: boolean; isMoreFailed: boolean; items: readonly unknown[]; more: () => void }
  /** Said when everything is shown and there is enough to have scrolled. */
  endWords?: string
}

export function ListEnd({ pages, endWords = '就这些了' }: Props) {
  if (pages.isMoreFailed) {
    return (
      <View className={styles.again} aria-role="button" onClick={pages.more}>
        没加载出来，点一下再试
      </View>
    )
  }
  if (pages.hasMore) return <View className={styles.end}>正在拿更早的…</View>
  return pages.items.length > 8 ? <View className={styles.end}>{endWords}</View> : null
}
