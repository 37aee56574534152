import { exportMyData as operation } from '@contract/export-my-data'
import { dayKey } from '@domain/calendar/in-china'
import { answer } from '../../_runtime/answer'
import { openArchive } from '../../_runtime/archives'
import type { StoredArchive } from '../../_runtime/documents'
import { collectPerson } from '../../_runtime/personal-documents'

export const exportMyData = answer(operation, async ({ personId, now }) => {
  const held = await collectPerson(personId)
  const archives = ((held as { archives?: StoredArchive[] }).archives ?? []).map((archive) => ({
    ...archive,
    fields: openArchive(archive),
  }))
  return {
    fileName: `shuke-${dayKey(now)}.json`,
    json: JSON.stringify({ exportedAt: new Date(now).toISOString(), ...held, archives }, null, 2),
  }
})
