import { draftLimits } from '@domain/activities/activity/draft-limits'
import { View } from '@tarojs/components'
import type { WorkingDraft } from '../shared/drafts/working-draft'
import styles from './opening-editor.module.scss'
import { WritingArea } from './writing/writing-area'

interface Props {
  draft: WorkingDraft
  problemOf: (field: string) => string | undefined
  onChange: (edit: (draft: WorkingDraft) => WorkingDraft) => void
}

/** The first words a customer sees: title and summary. */
export function OpeningEditor({ draft, problemOf, onChange }: Props) {
  return (
    <View className={styles.opening}>
      <View id="title">
        <WritingArea
          value={draft.title}
          placeholder="标题"
          look="title"
          limit={draftLimits.title}
          problem={problemOf('title')}
          onInput={(title) => onChange((old) => ({ ...old, title }))}
        />
      </View>
      <View id="summary">
        <WritingArea
          value={draft.summary}
          placeholder="一两句话：为什么值得点开"
          look="second"
          limit={draftLimits.summary}
          problem={problemOf('summary')}
          onInput={(summary) => onChange((old) => ({ ...old, summary }))}
        />
      </View>
    </View>
  )
}
