import type { OperationOutput } from '@contract/operations'
import { Text, View } from '@tarojs/components'
import { Icon } from '@/components/pictures/icon'
import styles from './known-tag.module.scss'

export type KnownTagView = OperationOutput<'getKnownAboutMe'>['tags'][number]

/** One thing an advisor thinks, said to the person it is about, and why. */
export function KnownTag({ tag, onClick }: { tag: KnownTagView; onClick: () => void }) {
  return (
    <View className={styles.row} hoverClass={styles.pressed} aria-role="button" onClick={onClick}>
      <View className={styles.texts}>
        <Text className={`${styles.sentence} ${tag.correction ? styles.wrong : ''}`}>{tag.sentence}</Text>
        {tag.correction && <Text className={styles.correction}>你改成：{tag.correction}</Text>}
        {!tag.correction && <Text className={styles.why}>{tag.why}</Text>}
      </View>
      <Icon name={tag.isHidden ? 'lock' : 'chevron'} size={16} />
    </View>
  )
}
