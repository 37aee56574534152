import type { OperationOutput } from '@contract/operations'
import { tagDimensions } from '@domain/tagging/tag'
import { dimensionLabels } from '@domain/tagging/taxonomy'
import { Text, View } from '@tarojs/components'
import styles from './tag-cloud.module.scss'

export type ShownTag = OperationOutput<'getCustomer'>['tags'][number]

interface Props {
  tags: ShownTag[]
  onOpen: (tag: ShownTag) => void
}

/** Dimension by dimension; size says how strong, opacity how fresh. */
export function TagCloud({ tags, onOpen }: Props) {
  return (
    <View className={tags.length > 0 ? styles.cloud : ''}>
      {tagDimensions.map((dimension) => {
        const here = tags.filter((tag) => tag.dimension === dimension).sort((a, b) => b.strength - a.strength)
        if (here.length === 0) return null
        return (
          <View key={dimension} className={styles.dimension}>
            <Text className={styles.label}>{dimensionLabels[dimension]}</Text>
            <View className={styles.tags}>
              {here.map((tag) => (
                <View key={tag.key} className={styles.tag} hoverClass={styles.pressed} onClick={() => onOpen(tag)}>
                  <Text
                    className={styles[sizeOf(tag.strength)]}
                    // Never fainter than what can still be read.
                    style={{ opacity: 0.58 + 0.42 * tag.freshness }}
                  >
                    {tag.label}
                  </Text>
                </View>
              ))}
            </View>
          </View>
        )
      })}
    </View>
  )
}

function sizeOf(strength: number): 'large' | 'middle' | 'small' {
  if (strength >= 0.66) return 'large'
  return strength >= 0.33 ? 'middle' : 'small'
}
