import { Text, View } from '@tarojs/components'
import { PrimaryButton } from '@/components/controls/primary-button'
import { PageFrame } from '@/components/frame/page-frame'
import { Picture } from '@/components/pictures/picture'
import styles from './welcome.module.scss'

/** Before someone has become an agent. */
export function Welcome({ onStart }: { onStart: () => void }) {
  return (
    <PageFrame>
      <View className={styles.page}>
        <Picture id="art:tea" className={styles.picture} />
        <View className={styles.words}>
          <Text className={styles.title}>一本替你记住人的本子</Text>
          <Text className={styles.line}>
            你转出去的文章、活动和问候，谁看了、看到哪、上不上心，这里都用一句话告诉你。
          </Text>
          <Text className={styles.line}>不用填报表，也不给任何人交名单。</Text>
          <Text className={styles.line}>先花两分钟做一张名片：客户点开链接，第一眼想知道的就是你是谁。</Text>
        </View>
        <PrimaryButton onClick={onStart}>做我的名片</PrimaryButton>
      </View>
    </PageFrame>
  )
}
