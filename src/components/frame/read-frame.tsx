import type { ReactNode } from 'react'
import type { FailedRead, ReadState } from '@/operations/read-state'
import { PageFrame } from './page-frame'
import { FailedState, LoadingState } from './page-state'

type Ready<Read> = Extract<Read, { state: 'ready' }>

/** The one way to show something that is read: its outline while it loads, why it failed, then the thing itself. */
export function ReadFrame<Read extends ReadState>(props: {
  of: Read
  children: (ready: Ready<Read>) => ReactNode
  /** What stands there while it loads; a list's unless said otherwise. */
  outline?: ReactNode
  /** Says a failure in another way; what it answers nothing for is said as always. */
  failed?: (failure: FailedRead) => ReactNode
  /** The whole page is read, so it has a frame of its own until then; `plain` shows the outline on paper. */
  page?: 'ground' | 'plain'
}) {
  const read: ReadState = props.of
  if (read.state === 'ready') return <>{props.children(read as Ready<Read>)}</>
  const meanwhile =
    read.state === 'loading'
      ? (props.outline ?? <LoadingState />)
      : props.failed?.(read) || <FailedState error={read.error} onRetry={read.retry} />
  if (!props.page) return <>{meanwhile}</>
  return <PageFrame isPlain={props.page === 'plain' && read.state === 'loading'}>{meanwhile}</PageFrame>
}
