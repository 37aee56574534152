import { Text, View } from '@tarojs/components'
import { useEffect } from 'react'
import { PrimaryButton } from '@/components/controls/primary-button'
import { PageFrame } from '@/components/frame/page-frame'
import { LoadingState } from '@/components/frame/page-state'
import { ReadFrame } from '@/components/frame/read-frame'
import { useOperation } from '@/operations/use-operation'
import { openPage, replacePage } from '@/platform/navigation/navigation'
import styles from './index.module.scss'

/** Agents go to their workspace, customers to their advisors; who is new here reads what this is. */
export default function Entry() {
  const standing = useOperation('getMyStanding', {})
  const isAgent = standing.state === 'ready' && standing.data.isAgent
  const isCustomer = standing.state === 'ready' && standing.data.advisors.length > 0

  useEffect(() => {
    if (isAgent) replacePage('home')
    else if (isCustomer) replacePage('advisors')
  }, [isAgent, isCustomer])

  return (
    <PageFrame>
      <ReadFrame of={standing}>{() => (isAgent || isCustomer ? <LoadingState /> : <Newcomer />)}</ReadFrame>
    </PageFrame>
  )
}

function Newcomer() {
  return (
    <View className={styles.page}>
      <View className={styles.leaf} />
      <Text className={styles.title}>熟客</Text>
      <Text className={styles.line}>一本替你记住人的本子</Text>
      <View className={styles.who}>
        <Text className={styles.role}>我是保险顾问</Text>
        <Text className={styles.words}>
          把活动转给客户，谁来了、看了什么、在意什么，它替你记着，还告诉你下一步该做什么。
        </Text>
        <PrimaryButton onClick={() => openPage('profile')}>开通名片</PrimaryButton>
      </View>
      <View className={styles.who}>
        <Text className={styles.role}>我是客户</Text>
        <Text className={styles.words}>
          从顾问发给你的卡片进来就好。没有你的同意，这里什么都不记；记了什么，你随时能看、能改、能删。
        </Text>
      </View>
    </View>
  )
}
