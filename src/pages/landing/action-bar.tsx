import { Text, View } from '@tarojs/components'
import { PrimaryButton } from '@/components/controls/primary-button'
import { ShareButton } from '@/components/controls/share-button'
import { Icon } from '@/components/pictures/icon'
import type { ShareCard } from '@/platform/sharing/share-card'
import styles from './action-bar.module.scss'

/** Favourite, share, and the one thing this page is for. */
export function ActionBar(props: {
  primary: { words: string; onClick: () => void } | null
  isFavourite: boolean
  onFavourite: (() => void) | null
  makeCard: () => ShareCard
}) {
  return (
    <View className={styles.bar}>
      {props.onFavourite && (
        <View
          className={`${styles.small} ${props.isFavourite ? styles.on : ''}`}
          aria-role="button"
          onClick={props.onFavourite}
        >
          <Icon name={props.isFavourite ? 'heart-full' : 'heart'} size={22} />
          <Text className={styles.word}>{props.isFavourite ? '已收藏' : '收藏'}</Text>
        </View>
      )}
      <ShareButton className={styles.small} makeCard={props.makeCard}>
        <Icon name="share" size={22} />
        <Text className={styles.word}>转发</Text>
      </ShareButton>
      {props.primary && (
        <View className={styles.primary}>
          <PrimaryButton onClick={props.primary.onClick}>{props.primary.words}</PrimaryButton>
        </View>
      )}
    </View>
  )
}
