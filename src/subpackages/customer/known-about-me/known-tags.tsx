import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { ShowMore } from '../shared/show-more'
import { KnownTag, type KnownTagView } from './known-tag'
import styles from './known-tags.module.scss'

/** What the advisor thinks, by dimension; after what else is shown to them, what this person has hidden. */
export function KnownTags(props: {
  tags: readonly KnownTagView[]
  isGranted: boolean
  onOpen: (tag: KnownTagView) => void
  /** Stands between what is shown and what is hidden. */
  children: ReactNode
}) {
  const { tags, onOpen } = props
  const shown = tags.filter(({ isHidden }) => !isHidden)
  const hidden = tags.filter(({ isHidden }) => isHidden)
  return (
    <>
      {shown.length > 0 && <Text className={styles.section}>{props.isGranted ? 'TA 记得这些' : '之前记下的'}</Text>}
      {byDimension(shown).map(({ label, tags: ofGroup }) => (
        <View key={label} className={styles.card}>
          <Text className={styles.dimension}>{label}</Text>
          <ShowMore items={ofGroup} first={3}>
            {(tag) => <KnownTag key={tag.key} tag={tag} onClick={() => onOpen(tag)} />}
          </ShowMore>
        </View>
      ))}
      {props.children}
      {hidden.length > 0 && <Text className={styles.section}>你藏起来的，TA 看不到</Text>}
      {hidden.length > 0 && (
        <View className={styles.card}>
          {hidden.map((tag) => (
            <KnownTag key={tag.key} tag={tag} onClick={() => onOpen(tag)} />
          ))}
        </View>
      )}
    </>
  )
}

function byDimension(tags: readonly KnownTagView[]): { label: string; tags: KnownTagView[] }[] {
  const groups = new Map<string, KnownTagView[]>()
  for (const tag of tags) groups.set(tag.dimensionLabel, [...(groups.get(tag.dimensionLabel) ?? []), tag])
  return [...groups].map(([label, ofGroup]) => ({ label, tags: ofGroup }))
}
