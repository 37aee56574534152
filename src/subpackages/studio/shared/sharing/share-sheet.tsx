import { View } from '@tarojs/components'
import { QuietButton } from '@/components/controls/quiet-button'
import { ShareButton } from '@/components/controls/share-button'
import { HalfSheet } from '@/components/frame/half-sheet'
import { Picture } from '@/components/pictures/picture'
import { copyText } from '@/platform/files/copy-text'
import { openPage } from '@/platform/navigation/navigation'
import { addressWords, landingUrl } from '@/platform/sharing/landing-url'
import { landingPath } from '@/platform/sharing/share-card'
import styles from './share-sheet.module.scss'
import type { ActivityShare } from './use-activity-share'

interface Props {
  title: string
  activity: { activityId: string; title: string; cover: string }
  share: ActivityShare
  /** A last line for what comes next, under the three ways to share. */
  next?: { words: string; onTap: () => void }
  onClose: () => void
}

/** The three ways out: a chat card, a poster, a link. */
export function ShareSheet({ title, activity, share: { link, makeCard }, next, onClose }: Props) {
  return (
    <HalfSheet title={title} onClose={onClose}>
      <View className={styles.card}>
        <View className={styles.words}>
          <View className={styles.name}>{activity.title}</View>
          <View className={styles.hint}>客户会收到这样一张卡片</View>
        </View>
        <Picture id={activity.cover} className={styles.cover} />
      </View>
      {link.state === 'failed' ? (
        <View className={styles.failed}>
          {link.error.message}
          <QuietButton isText onClick={link.retry}>
            再试一次
          </QuietButton>
        </View>
      ) : (
        <View className={link.state === 'loading' ? styles.waiting : undefined}>
          <ShareButton className={styles.send} makeCard={makeCard}>
            发给微信好友
          </ShareButton>
          <View className={styles.more}>
            <QuietButton onClick={() => openPage('poster', { activityId: activity.activityId })}>做张海报</QuietButton>
            <QuietButton
              isDisabled={link.state !== 'ready'}
              onClick={() => {
                if (link.state === 'ready') void copyText(landingUrl(landingPath(link.shareLinkId)))
              }}
            >
              {addressWords}
            </QuietButton>
          </View>
        </View>
      )}
      {next && (
        <QuietButton isText onClick={next.onTap}>
          {next.words}
        </QuietButton>
      )}
    </HalfSheet>
  )
}
