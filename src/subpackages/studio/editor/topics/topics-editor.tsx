import { draftLimits } from '@domain/activities/activity/draft-limits'
import type { TagKey } from '@domain/words/tags/tag'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { QuietButton } from '@/components/controls/quiet-button'
import { TagChip } from '@/components/controls/tag-chip'
import { tagLabel } from './tag-groups'
import { TagSheet } from './tag-sheet'
import styles from './topics-editor.module.scss'

/** The topics chosen so far; tapping any of them opens the whole choice. */
export function TopicsEditor({ topics, onChange }: { topics: TagKey[]; onChange: (topics: TagKey[]) => void }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <View>
      {topics.length > 0 && (
        <View className={styles.topics}>
          {topics.map((key) => (
            <TagChip key={key} isChosen onClick={() => setOpen(true)}>
              {tagLabel(key)}
            </TagChip>
          ))}
        </View>
      )}
      <QuietButton onClick={() => setOpen(true)}>{topics.length ? '换一换' : '选话题'}</QuietButton>
      {isOpen && (
        <TagSheet
          title="聊的是什么"
          hint={`选最贴切的几个，最多 ${draftLimits.topics} 个`}
          chosen={topics}
          most={draftLimits.topics}
          onChange={onChange}
          onClose={() => setOpen(false)}
        />
      )}
    </View>
  )
}
