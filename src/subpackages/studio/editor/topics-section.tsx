import type { TagKey } from '@domain/words/tags/tag'
import { TopicsEditor } from './topics/topics-editor'
import { SectionTitle } from './writing/section-title'

/** What an activity is about, and what that is good for. */
export function TopicsSection(props: {
  topics: TagKey[]
  problem: string | undefined
  onChange: (topics: TagKey[]) => void
}) {
  return (
    <>
      <SectionTitle
        id="topics"
        title="聊的是什么"
        hint="客户认真读了、答了，就会记上这些标签，每一个都有依据"
        problem={props.problem}
      />
      <TopicsEditor topics={props.topics} onChange={props.onChange} />
    </>
  )
}
