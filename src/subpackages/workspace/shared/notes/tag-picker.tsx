import { type TagDefinition, type TagDimension, tagDimensions } from '@domain/words/tags/tag'
import { dimensionLabels, taxonomy } from '@domain/words/tags/taxonomy'
import { ScrollView, Text, View } from '@tarojs/components'
import { useState } from 'react'
import { HalfSheet } from '@/components/frame/half-sheet'
import styles from './tag-picker.module.scss'

export type PickableTag = Pick<TagDefinition, 'key' | 'dimension' | 'label'>

interface Props {
  title: string
  /** Tags the agent added to the taxonomy. */
  ownTags: { key: string; label: string }[]
  /** Already shown on this customer. */
  present: ReadonlySet<string>
  onPick: (tag: PickableTag) => void
  onClose: () => void
}

export function TagPicker({ title, ownTags, present, onPick, onClose }: Props) {
  const [dimension, setDimension] = useState<TagDimension>('need')
  const offered: PickableTag[] = [
    ...taxonomy.filter((tag) => tag.dimension === dimension),
    ...ownTags
      .filter(({ key }) => key.startsWith(`${dimension}:`))
      .map(({ key, label }) => ({ key: key as PickableTag['key'], label, dimension })),
  ]
  return (
    <HalfSheet title={title} onClose={onClose}>
      <ScrollView scrollX className={styles.dimensions}>
        {tagDimensions.map((one) => (
          <View
            key={one}
            className={one === dimension ? styles.dimensionOpen : styles.dimension}
            aria-role="button"
            onClick={() => setDimension(one)}
          >
            {dimensionLabels[one]}
          </View>
        ))}
      </ScrollView>
      <View className={styles.tags}>
        {offered.map((tag) => (
          <View
            key={tag.key}
            className={present.has(tag.key) ? styles.tagPresent : styles.tag}
            hoverClass={styles.pressed}
            aria-role="button"
            onClick={() => onPick(tag)}
          >
            <Text>{tag.label}</Text>
          </View>
        ))}
      </View>
    </HalfSheet>
  )
}
