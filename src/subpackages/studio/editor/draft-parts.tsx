import type { WorkingDraft } from '../shared/drafts/working-draft'
import { BlocksEditor } from './blocks/blocks-editor'
import { QuestionsEditor } from './questions/questions-editor'
import { ScheduleEditor } from './schedule/schedule-editor'
import { insertAt } from './writing/edit-list'
import { SectionTitle } from './writing/section-title'
import type { Removal } from './writing/use-removal'

interface Props {
  draft: WorkingDraft
  problemOf: (field: string) => string | undefined
  onChange: (edit: (draft: WorkingDraft) => WorkingDraft) => void
  onRemoved: (removal: Removal) => void
}

/** What a customer reads and answers: when and where of an event, the blocks, the questions. */
export function DraftParts(props: Props) {
  const { kind } = props.draft
  const asks = kind === 'survey' || kind === 'quiz'
  return (
    <>
      {kind === 'event' && <ScheduleSection {...props} />}
      <BlocksSection {...props} asks={asks} />
      {asks && <QuestionsSection {...props} />}
    </>
  )
}

function ScheduleSection({ draft, problemOf, onChange }: Props) {
  return (
    <>
      <SectionTitle title="时间和地点" />
      <ScheduleEditor
        schedule={draft.schedule ?? {}}
        problemOf={problemOf}
        onChange={(edit) => onChange((old) => ({ ...old, schedule: edit(old.schedule ?? {}) }))}
      />
    </>
  )
}

function BlocksSection({ draft, problemOf, onChange, onRemoved, asks }: Props & { asks: boolean }) {
  return (
    <>
      <SectionTitle
        id="blocks"
        title={asks ? '开场的话' : '内容'}
        hint={asks ? '答题前先看到，可以不写' : undefined}
        problem={problemOf('blocks')}
      />
      <BlocksEditor
        blocks={draft.blocks}
        problemOf={problemOf}
        onChange={(edit) => onChange((old) => ({ ...old, blocks: edit(old.blocks) }))}
        onRemoved={(block, index) =>
          onRemoved({
            words: '删掉了一段',
            undo: () => onChange((old) => ({ ...old, blocks: insertAt(old.blocks, index, block) })),
          })
        }
      />
    </>
  )
}

function QuestionsSection({ draft, problemOf, onChange, onRemoved }: Props) {
  return (
    <>
      <SectionTitle id="questions" title="题目" problem={problemOf('questions')} />
      <QuestionsEditor
        questions={draft.questions}
        isQuiz={draft.kind === 'quiz'}
        problemOf={problemOf}
        onChange={(edit) => onChange((old) => ({ ...old, questions: edit(old.questions) }))}
        onRemoved={(question, index) =>
          onRemoved({
            words: '删掉了一道题',
            undo: () => onChange((old) => ({ ...old, questions: insertAt(old.questions, index, question) })),
          })
        }
      />
    </>
  )
}
