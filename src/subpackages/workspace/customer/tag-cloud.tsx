import type { OperationOutput } from '@contract/operations'
import type { TagDimension } from '@domain/words/tags/tag'
import { dimensionLabels } from '@domain/words/tags/taxonomy'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import styles from './tag-cloud.module.scss'

export type ShownTag = OperationOutput<'getCustomer'>['tags'][number]

/** What an agent asks first comes first. */
const dimensionsInOrder: readonly TagDimension[] = [
  'need',
  'lifeStage',
  'willingness',
  'value',
  'preference',
  'personality',
  'relationship',
  'time',
  'space',
]
const shownAtFirst = 3

interface Props {
  tags: ShownTag[]
  onOpen: (tag: ShownTag) => void
}

/** Dimension by dimension; size says how strong, opacity how fresh. A long acquaintance shows its strongest first. */
export function TagCloud({ tags, onOpen }: Props) {
  const [isWhole, setWhole] = useState(false)
  const dimensions = dimensionsInOrder
    .map((dimension) => ({
      dimension,
      here: tags.filter((tag) => tag.dimension === dimension).sort((a, b) => b.strength - a.strength),
    }))
    .filter(({ here }) => here.length > 0)
  const hidden = dimensions.reduce((sum, { here }) => sum + Math.max(0, here.length - shownAtFirst), 0)
  if (tags.length === 0) return null
  return (
    <View className={styles.cloud}>
      {dimensions.map(({ dimension, here }) => (
        <View key={dimension} className={styles.dimension}>
          <Text className={styles.label}>{dimensionLabels[dimension]}</Text>
          <View className={styles.tags}>
            {here.slice(0, isWhole ? undefined : shownAtFirst).map((tag) => (
              <View
                key={tag.key}
                className={styles.tag}
                hoverClass={styles.pressed}
                aria-role="button"
                onClick={() => onOpen(tag)}
              >
                <Text
                  className={styles[sizeOf(tag.strength)]}
                  // Never fainter than what can still be read.
                  style={{ opacity: 0.62 + 0.38 * tag.freshness }}
                >
                  {tag.label}
                </Text>
                {tag.correction && <Text className={styles.corrected}>TA 已更正</Text>}
              </View>
            ))}
          </View>
        </View>
      ))}
      {hidden > 0 && (
        <View className={styles.more} hoverClass={styles.pressed} aria-role="button" onClick={() => setWhole(!isWhole)}>
          {isWhole ? '收起来' : `还有 ${hidden} 个淡一些的`}
        </View>
      )}
    </View>
  )
}

function sizeOf(strength: number): 'large' | 'middle' | 'small' {
  if (strength >= 0.8) return 'large'
  return strength >= 0.4 ? 'middle' : 'small'
}
