import { createKeptDraft } from '@/platform/storage/kept-draft'
import { wholeFrom } from '@/platform/storage/kept-state'
import { textUnder } from '@/platform/storage/text-under'
import type { WorkingDraft } from './working-draft'

/** A draft kept on this phone until it is published, so that leaving the page loses nothing. */
export interface PhoneDraft {
  activityId: string
  /** `template:<key>`, `kind:<kind>` or `activity:<id>`: starting the same way again finds it. */
  origin: string
  draft: WorkingDraft
  savedAt: number
}

const keptAtMost = 20

const kept = createKeptDraft<PhoneDraft[]>(textUnder('studio-drafts'), {
  fresh: () => [],
  from: (text) => wholeFrom<PhoneDraft[]>(text, Array.isArray),
})

/** Newest first, with what is being written just now. */
export async function listPhoneDrafts(): Promise<PhoneDraft[]> {
  return [...(await kept.read())].sort((a, b) => b.savedAt - a.savedAt)
}

/** Answers whether it is written down: on a full phone it lives until the app is gone. */
export function keepPhoneDraft(draft: PhoneDraft): Promise<boolean> {
  return kept.change((drafts) => [draft, ...others(drafts, draft.activityId)].slice(0, keptAtMost))
}

export function dropPhoneDraft(activityId: string): Promise<boolean> {
  return kept.change((drafts) => others(drafts, activityId))
}

const others = (drafts: readonly PhoneDraft[], activityId: string) =>
  drafts.filter((each) => each.activityId !== activityId)
