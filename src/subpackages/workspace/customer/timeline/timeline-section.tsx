import { ReadFrame } from '@/components/frame/read-frame'
import { ListEnd } from '../../shared/list-end'
import { ListSection, QuietLine } from '../../shared/list-section'
import { Timeline } from './timeline'
import type { TimelinePages } from './use-timeline'

/** Everything that happened between two people, newest first, as far as it was read. */
export function TimelineSection(props: { pages: TimelinePages; onOpenActivity: (activityId: string) => void }) {
  const { pages } = props
  return (
    <ListSection title="一路走来">
      <ReadFrame of={pages}>{() => pages.items.length === 0 && <QuietLine>还没有来往。</QuietLine>}</ReadFrame>
      <Timeline entries={pages.items} now={Date.now()} onOpenActivity={props.onOpenActivity} />
      <ListEnd pages={pages} endWords="从这里开始认识的" />
    </ListSection>
  )
}
