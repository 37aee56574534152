import { readText, writeText } from '@/platform/storage/storage'
import type { WorkingDraft } from './working-draft'

/** A draft kept on this phone until it is published, so that leaving the page loses nothing. */
export interface PhoneDraft {
  activityId: string
  /** `template:<key>`, `kind:<kind>` or `activity:<id>`: starting the same way again finds it. */
  origin: string
  draft: WorkingDraft
  savedAt: number
}

const key = 'studio-drafts'
const keptAtMost = 20

// Writes follow one another: two at once would each start from the same list and one would be lost.
let lastWrite: Promise<unknown> = Promise.resolve()

/** Newest first, with what is being written just now: a page that is left writes while the next one reads. */
export function listPhoneDrafts(): Promise<PhoneDraft[]> {
  return lastWrite.then(readDrafts)
}

/** Unreadable text counts as no drafts: it can only come from an interrupted write. */
async function readDrafts(): Promise<PhoneDraft[]> {
  const text = await readText(key)
  if (!text) return []
  try {
    return (JSON.parse(text) as PhoneDraft[]).sort((a, b) => b.savedAt - a.savedAt)
  } catch {
    return []
  }
}

function rewrite(change: (drafts: PhoneDraft[]) => PhoneDraft[]): Promise<void> {
  const write = lastWrite.then(async () => {
    const changed = change(await readDrafts()).slice(0, keptAtMost)
    await writeText(key, JSON.stringify(changed))
  })
  lastWrite = write.catch(() => undefined)
  return write
}

export function keepPhoneDraft(kept: PhoneDraft): Promise<void> {
  return rewrite((drafts) => [kept, ...drafts.filter(({ activityId }) => activityId !== kept.activityId)])
}

export function dropPhoneDraft(activityId: string): Promise<void> {
  return rewrite((drafts) => drafts.filter((each) => each.activityId !== activityId))
}
