import type { OperationInput } from '@contract/operations'
import { dayMs } from '@domain/words/calendar/china-time'
import { createKeptDraft } from '@/platform/storage/kept-draft'
import { wholeFrom } from '@/platform/storage/kept-state'
import { textUnder } from '@/platform/storage/text-under'

export type ArchiveDraft = Omit<OperationInput<'saveArchive'>, 'personId'>
type Unsent = Record<string, { draft: ArchiveDraft; writtenAt: number }>

/** A draft that never could be sent, as of a customer who left, does not stay on the phone. */
const keptFor = 7 * dayMs

const kept = createKeptDraft<Unsent>(textUnder('archive-drafts'), {
  fresh: () => ({}),
  from: (text) => wholeFrom<Unsent>(text, (unsent) => typeof unsent === 'object' && !Array.isArray(unsent)),
})

/** What was written about somebody and did not reach the function, if anything. */
export async function readUnsentArchive(personId: string, now: number): Promise<ArchiveDraft | null> {
  const unsent = await kept.read()
  const still = stillKept(unsent, now)
  if (Object.keys(still).length < Object.keys(unsent).length) void kept.change(() => still)
  return still[personId]?.draft ?? null
}

/** Keeps it until it is sent. Answers whether it is written down. */
export function keepUnsentArchive(personId: string, draft: ArchiveDraft, now: number): Promise<boolean> {
  return kept.change((unsent) => ({ ...stillKept(unsent, now), [personId]: { draft, writtenAt: now } }))
}

export function dropUnsentArchive(personId: string, now: number): Promise<boolean> {
  return kept.change((unsent) => {
    const { [personId]: _sent, ...others } = stillKept(unsent, now)
    return others
  })
}

function stillKept(unsent: Unsent, now: number): Unsent {
  return Object.fromEntries(Object.entries(unsent).filter(([, { writtenAt }]) => now - writtenAt < keptFor))
}
