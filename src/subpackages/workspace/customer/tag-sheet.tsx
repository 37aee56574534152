import { dimensionLabels } from '@domain/words/tags/taxonomy'
import { Text, View } from '@tarojs/components'
import { QuietButton } from '@/components/controls/quiet-button'
import { HalfSheet } from '@/components/frame/half-sheet'
import type { ShownTag } from './tag-cloud'
import styles from './tag-sheet.module.scss'

const originWords: Record<ShownTag['origin'], string> = {
  captured: '从 TA 的浏览里看出来的',
  answered: 'TA 自己答的',
  noted: '你记下的',
}

interface Props {
  tag: ShownTag
  onWithdraw: () => void
  onClose: () => void
}

export function TagSheet({ tag, onWithdraw, onClose }: Props) {
  return (
    <HalfSheet title={tag.label} onClose={onClose}>
      <Text className={styles.origin}>
        {dimensionLabels[tag.dimension]} · {originWords[tag.origin]} · {freshWords(tag.freshness)}
      </Text>
      <Text className={styles.why}>{tag.why}</Text>
      {tag.correction && !tag.why.includes(tag.correction) && (
        <Text className={styles.correction}>TA 更正说：{tag.correction}</Text>
      )}
      <View className={styles.evidence}>
        {tag.evidence.map((one) => (
          <View key={`${one.at}${one.words}`} className={styles.one}>
            <View className={styles.dot} />
            <Text className={styles.words}>{one.words}</Text>
          </View>
        ))}
      </View>
      <QuietButton onClick={onWithdraw}>不准，撤下这个标签</QuietButton>
    </HalfSheet>
  )
}

function freshWords(freshness: number): string {
  if (freshness >= 0.85) return '很新'
  if (freshness >= 0.5) return '还新'
  return freshness >= 0.25 ? '有些日子了' : '快淡了'
}
