import { type ActivityKind, activityKinds } from '@domain/activities/activity/activity'
import { pageParams } from '@/platform/navigation/navigation'

/** How an editor is opened: with a saved or unfinished activity, from a template, or from nothing. */
export interface DraftStart {
  activityId?: string
  template?: string
  kind?: ActivityKind
}

export function readDraftStart(page: 'editor' | 'preview'): DraftStart {
  const { activityId, template, kind } = pageParams(page)
  return { activityId, template, kind: activityKinds.find((known) => known === kind) }
}
