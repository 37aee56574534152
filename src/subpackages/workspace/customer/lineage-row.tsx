import type { OperationOutput } from '@contract/operations'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Avatar } from '@/components/pictures/avatar'
import styles from './lineage-row.module.scss'

const shownAtFirst = 3

interface Props {
  name: string
  avatar?: string
  lineage: OperationOutput<'getCustomer'>['lineage']
  onOpen: (personId: string) => void
}

/** Who brought them, and whom they brought. */
export function LineageRow({ name, avatar, lineage: { broughtBy, brought }, onOpen }: Props) {
  const [isWhole, setWhole] = useState(false)
  return (
    <View className={styles.row}>
      <View className={styles.chain}>
        {broughtBy ? (
          <View className={styles.person} aria-role="button" onClick={() => onOpen(broughtBy.personId)}>
            <Avatar name={broughtBy.name} size={36} />
            <Text className={styles.name}>{broughtBy.name}</Text>
          </View>
        ) : (
          <View className={styles.person}>
            <View className={styles.me}>我</View>
            <Text className={styles.name}>直接认识</Text>
          </View>
        )}
        <View className={styles.link} />
        <View className={styles.person}>
          <Avatar name={name} src={avatar} size={36} />
          <Text className={styles.nameHere}>{name}</Text>
        </View>
        {brought.length > 0 && <View className={styles.link} />}
        {(isWhole ? brought : brought.slice(0, shownAtFirst)).map((one) => (
          <View key={one.personId} className={styles.person} aria-role="button" onClick={() => onOpen(one.personId)}>
            <Avatar name={one.name} size={36} />
            <Text className={styles.name}>{one.name}</Text>
          </View>
        ))}
        {!isWhole && brought.length > shownAtFirst && (
          <View className={styles.person} aria-role="button" onClick={() => setWhole(true)}>
            <View className={styles.rest}>+{brought.length - shownAtFirst}</View>
            <Text className={styles.name}>都看看</Text>
          </View>
        )}
      </View>
      <Text className={styles.words}>{sayLineage(broughtBy?.name, brought.length)}</Text>
    </View>
  )
}

function sayLineage(broughtBy: string | undefined, count: number): string {
  const origin = broughtBy ? `${broughtBy}转发，TA 点进来的` : '是你自己转给 TA 的'
  if (count === 0) return `${origin}，还没带来别人`
  return `${origin}，又带来了 ${count} 个人，记得谢谢 TA`
}
