import type { TagKey } from '@domain/words/tags/tag'
import { View } from '@tarojs/components'
import { PrimaryButton } from '@/components/controls/primary-button'
import { TagChip } from '@/components/controls/tag-chip'
import { HalfSheet } from '@/components/frame/half-sheet'
import { say } from '@/platform/dialogs/notify'
import { answerGroups, topicGroups } from './tag-groups'
import styles from './tag-sheet.module.scss'

interface Props {
  title: string
  hint: string
  chosen: readonly TagKey[]
  most: number
  /** Offers what an answer can say about a person instead of what an activity can be about. */
  isForAnswers?: boolean
  onChange: (chosen: TagKey[]) => void
  onClose: () => void
}

/** Picks tags from the taxonomy, dimension by dimension. */
export function TagSheet({ title, hint, chosen, most, isForAnswers = false, onChange, onClose }: Props) {
  const toggle = (key: TagKey) => {
    if (chosen.includes(key)) return onChange(chosen.filter((each) => each !== key))
    if (chosen.length >= most) return say(`最多选 ${most} 个`)
    onChange([...chosen, key])
  }
  return (
    <HalfSheet
      title={title}
      onClose={onClose}
      bottom={
        <PrimaryButton onClick={onClose}>{chosen.length ? `选好了 ${chosen.length} 个` : '不选也行'}</PrimaryButton>
      }
    >
      <View className={styles.hint}>{hint}</View>
      {(isForAnswers ? answerGroups : topicGroups).map((group) => (
        <View key={group.dimension} className={styles.group}>
          <View className={styles.label}>{group.label}</View>
          <View className={styles.tags}>
            {group.tags.map(({ key, label }) => (
              <TagChip key={key} isChosen={chosen.includes(key)} onClick={() => toggle(key)}>
                {label}
              </TagChip>
            ))}
          </View>
        </View>
      ))}
    </HalfSheet>
  )
}
