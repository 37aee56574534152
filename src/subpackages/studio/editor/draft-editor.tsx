import { audienceLabels, audiences } from '@domain/activity/activity'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { TagChip } from '@/components/controls/tag-chip'
import { PageFrame } from '@/components/frame/page-frame'
import { replacePage } from '@/platform/navigation/navigation'
import { ShareSheet } from '../shared/sharing/share-sheet'
import { useActivityShare } from '../shared/sharing/use-activity-share'
import { BlocksEditor } from './blocks/blocks-editor'
import { CoverEditor } from './cover-editor'
import styles from './draft-editor.module.scss'
import { EditorBottom } from './editor-bottom'
import { OpeningEditor } from './opening-editor'
import { QuestionsEditor } from './questions/questions-editor'
import { ResumedNote } from './resumed-note'
import { ScheduleEditor } from './schedule/schedule-editor'
import { TopicsEditor } from './topics/topics-editor'
import type { ActivityDraftState } from './use-activity-draft'
import { usePublish } from './use-publish'
import { insertAt } from './writing/edit-list'
import { SectionTitle } from './writing/section-title'
import { UndoBar } from './writing/undo-bar'
import { useRemoval } from './writing/use-removal'

type Opened = Extract<ActivityDraftState, { state: 'ready' }>

/** The editor proper: one page from cover to topics, written in the order a customer will meet it. */
export function DraftEditor({ opened, onPreview }: { opened: Opened; onPreview: () => void }) {
  const { activityId, draft, change } = opened
  const [isPublished, setPublished] = useState(false)
  const activity = { activityId, title: draft.title, cover: draft.cover }
  const share = useActivityShare(activity, isPublished || opened.isPublished)
  const toActivity = () => replacePage('subpackages/studio/pages/activity/index', { activityId })
  const { removal, remember, forget } = useRemoval()
  const { publish, isBusy, problemOf } = usePublish(activityId, draft, opened.isPublished, () => {
    void opened.finish()
    setPublished(true)
    share.open()
  })
  const asks = draft.kind === 'survey' || draft.kind === 'quiz'
  const isQuiz = draft.kind === 'quiz'

  return (
    <PageFrame
      bottom={
        <EditorBottom
          savedAt={opened.savedAt}
          publishWords={opened.isPublished ? '保存修改' : '发布'}
          isBusy={isBusy}
          onPreview={onPreview}
          onPublish={publish}
        />
      }
    >
      <View className={styles.page}>
        {opened.resumedFrom && <ResumedNote savedAt={opened.resumedFrom} onStartOver={opened.startOver} />}
        <CoverEditor cover={draft.cover} onChange={(cover) => change((old) => ({ ...old, cover }))} />
        <OpeningEditor draft={draft} problemOf={problemOf} onChange={change} />
        {draft.kind === 'event' && (
          <>
            <SectionTitle title="时间和地点" />
            <ScheduleEditor
              schedule={draft.schedule ?? {}}
              problemOf={problemOf}
              onChange={(edit) => change((old) => ({ ...old, schedule: edit(old.schedule ?? {}) }))}
            />
          </>
        )}
        <SectionTitle
          id="blocks"
          title={asks ? '开场的话' : '内容'}
          hint={asks ? '答题前先看到，可以不写' : undefined}
          problem={problemOf('blocks')}
        />
        <BlocksEditor
          blocks={draft.blocks}
          problemOf={problemOf}
          onChange={(edit) => change((old) => ({ ...old, blocks: edit(old.blocks) }))}
          onRemoved={(block, index) =>
            remember({
              words: '删掉了一段',
              undo: () => change((old) => ({ ...old, blocks: insertAt(old.blocks, index, block) })),
            })
          }
        />
        {asks && (
          <>
            <SectionTitle id="questions" title="题目" problem={problemOf('questions')} />
            <QuestionsEditor
              questions={draft.questions}
              isQuiz={isQuiz}
              problemOf={problemOf}
              onChange={(edit) => change((old) => ({ ...old, questions: edit(old.questions) }))}
              onRemoved={(question, index) =>
                remember({
                  words: '删掉了一道题',
                  undo: () => change((old) => ({ ...old, questions: insertAt(old.questions, index, question) })),
                })
              }
            />
          </>
        )}
        <SectionTitle title="主要发给谁" />
        <View className={styles.chips}>
          {audiences.map((audience) => (
            <TagChip
              key={audience}
              isChosen={draft.audience === audience}
              onClick={() => change((old) => ({ ...old, audience }))}
            >
              {audienceLabels[audience]}
            </TagChip>
          ))}
        </View>
        <SectionTitle
          id="topics"
          title="聊的是什么"
          hint="客户认真读了、答了，就会记上这些标签，每一个都有依据"
          problem={problemOf('topics')}
        />
        <TopicsEditor topics={draft.topics} onChange={(topics) => change((old) => ({ ...old, topics }))} />
      </View>
      {removal && (
        <UndoBar
          words={removal.words}
          onUndo={() => {
            removal.undo()
            forget()
          }}
          onGone={forget}
        />
      )}
      {share.isOpen && (
        <ShareSheet
          title={opened.isPublished ? '改好了' : '发布好了，发给谁？'}
          activity={activity}
          share={share}
          next={{ words: '先看看活动页', onTap: toActivity }}
          onClose={toActivity}
        />
      )}
    </PageFrame>
  )
}
