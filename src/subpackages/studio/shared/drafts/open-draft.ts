import type { ActivityKind } from '@domain/activities/activity/activity'
import { findTemplate } from '@domain/activities/activity-template/templates'
import { callOperation } from '@/operations/call-operation'
import { newId } from '@/platform/ids/random-id'
import type { DraftStart } from './draft-start'
import { listPhoneDrafts, type PhoneDraft } from './phone-drafts'
import { blankDraft, draftFromTemplate, type WorkingDraft } from './working-draft'

export interface OpenedDraft {
  activityId: string
  origin: string
  draft: WorkingDraft
  isPublished: boolean
  /** When an unfinished draft on this phone was taken up again: when it was last saved. */
  resumedFrom?: number
}

/** Prefers what is unfinished on this phone, so that starting the same way again continues it. Rejects with an OperationError. */
export async function openDraft(start: DraftStart): Promise<OpenedDraft> {
  const kept = findKept(await listPhoneDrafts(), start)
  if (kept && !isSaved(kept.origin)) return resume(kept, false)
  return start.activityId ? openSaved(start.activityId, kept) : startFresh(start)
}

/** What the editor shows, without opening it: from this phone where it can, so that a preview needs no network. */
export async function readDraft(start: DraftStart): Promise<WorkingDraft> {
  const kept = findKept(await listPhoneDrafts(), start)
  if (kept) return kept.draft
  return (start.activityId ? await openSaved(start.activityId, undefined) : startFresh(start)).draft
}

/** Opens the same thing again without what was kept on the phone. */
export function openAfresh({ activityId, origin }: OpenedDraft): Promise<OpenedDraft> {
  const [from, name] = [origin.slice(0, origin.indexOf(':')), origin.slice(origin.indexOf(':') + 1)]
  if (from === 'activity') return openSaved(activityId, undefined)
  return Promise.resolve(startFresh(from === 'template' ? { template: name } : { kind: name as ActivityKind }))
}

function findKept(drafts: readonly PhoneDraft[], start: DraftStart): PhoneDraft | undefined {
  if (start.activityId) return drafts.find(({ activityId }) => activityId === start.activityId)
  return drafts.find(({ origin }) => origin === originOf(start))
}

function originOf({ activityId, template, kind }: DraftStart): string {
  if (activityId) return `activity:${activityId}`
  return template ? `template:${template}` : `kind:${kind ?? 'article'}`
}

const isSaved = (origin: string) => origin.startsWith('activity:')

function resume({ activityId, origin, draft, savedAt }: PhoneDraft, isPublished: boolean): OpenedDraft {
  return { activityId, origin, draft, isPublished, resumedFrom: savedAt }
}

async function openSaved(activityId: string, kept: PhoneDraft | undefined): Promise<OpenedDraft> {
  const { draft, state } = await callOperation('getActivity', { activityId })
  const isPublished = state === 'published'
  return kept ? resume(kept, isPublished) : { activityId, origin: originOf({ activityId }), draft, isPublished }
}

function startFresh(start: DraftStart): OpenedDraft {
  const template = start.template ? findTemplate(start.template) : undefined
  const draft = template ? draftFromTemplate(template) : blankDraft(start.kind ?? 'article', () => newId(8))
  return { activityId: newId(16), origin: originOf(start), draft, isPublished: false }
}
