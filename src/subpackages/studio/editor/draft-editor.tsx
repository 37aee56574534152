import { View } from '@tarojs/components'
import { useState } from 'react'
import { PageFrame } from '@/components/frame/page-frame'
import { replacePage } from '@/platform/navigation/navigation'
import { ShareSheet } from '../shared/sharing/share-sheet'
import { useActivityShare } from '../shared/sharing/use-activity-share'
import { AudienceEditor } from './audience-editor'
import { CoverEditor } from './cover-editor'
import styles from './draft-editor.module.scss'
import { DraftParts } from './draft-parts'
import { EditorBottom } from './editor-bottom'
import { OpeningEditor } from './opening-editor'
import { ResumedNote } from './resumed-note'
import { TopicsSection } from './topics-section'
import type { EditedDraft } from './use-activity-draft'
import { usePublish } from './use-publish'
import { UndoBar } from './writing/undo-bar'
import { useRemoval } from './writing/use-removal'

/** The editor proper: one page from cover to topics, written in the order a customer will meet it. */
export function DraftEditor({ opened, onPreview }: { opened: EditedDraft; onPreview: () => void }) {
  const { activityId, draft, change } = opened
  const [isPublished, setPublished] = useState(false)
  const activity = { activityId, title: draft.title, cover: draft.cover }
  const share = useActivityShare(activity, isPublished || opened.isPublished)
  const toActivity = () => replacePage('activity', { activityId })
  const { removal, remember, forget } = useRemoval()
  const { publish, isBusy, problemOf } = usePublish(activityId, draft, opened.isPublished, () => {
    void opened.finish()
    setPublished(true)
    share.open()
  })
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
        <DraftParts draft={draft} problemOf={problemOf} onChange={change} onRemoved={remember} />
        <AudienceEditor audience={draft.audience} onChange={(audience) => change((old) => ({ ...old, audience }))} />
        <TopicsSection
          topics={draft.topics}
          problem={problemOf('topics')}
          onChange={(topics) => change((old) => ({ ...old, topics }))}
        />
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
