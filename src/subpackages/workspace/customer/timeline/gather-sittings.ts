import type { OperationOutput } from '@contract/operations'
import { sittingPause } from '@domain/log/touch/sitting'

type Entry = OperationOutput<'listTimeline'>['entries'][number]

/** One line of the timeline, and the small steps it stands for, newest first. */
export interface Sitting {
  lead: Entry
  steps: Entry[]
}

/** Steps that only say how somebody got along in one activity; the first that is there speaks for all of them. */
const spokenFor = ['surveyFinish', 'quizResult', 'dwell', 'video', 'read', 'surveyAnswer', 'surveyStart', 'open']

/**
 * Reading one article is one thing to whoever looks back, though a phone reports it as opening, each section and the
 * time: such steps stand behind one line. What somebody decided (registering, asking, forwarding) keeps its own.
 */
export function gatherSittings(entries: readonly Entry[]): Sitting[] {
  const sittings: Sitting[] = []
  for (const entry of entries) {
    const open = sittings.find((sitting) => isSameSitting(earliestOf(sitting), entry))
    if (!open) sittings.push({ lead: entry, steps: [] })
    else if (rank(entry) < rank(open.lead)) Object.assign(open, { lead: entry, steps: [open.lead, ...open.steps] })
    else open.steps.push(entry)
  }
  return sittings.map(({ lead, steps }) => ({ lead, steps: [...steps].sort((a, b) => b.at - a.at) }))
}

function earliestOf({ lead, steps }: Sitting): Entry {
  const last = steps[steps.length - 1]
  return last && last.at < lead.at ? last : lead
}

function isSameSitting(last: Entry, next: Entry): boolean {
  if (rank(last) < 0 || rank(next) < 0 || next.activityId === undefined) return false
  return last.activityId === next.activityId && Math.abs(last.at - next.at) <= sittingPause
}

function rank({ kind }: Entry): number {
  return spokenFor.indexOf(kind)
}
