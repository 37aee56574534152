import type { OperationInput, OperationOutput } from '@contract/operations'
import { useCallback, useEffect, useRef, useState } from 'react'
import { asOperationError } from '@/operations/call-operation'
import { useSaveArchive } from '@/operations/use-save-archive'
import { say } from '@/platform/dialogs/notify'

export type ArchiveDraft = Omit<OperationInput<'saveArchive'>, 'personId'>

/** What the agent is writing. Leaving the page saves too: nobody should type a birthday twice. */
export function useArchiveDraft(customer: OperationOutput<'getCustomer'>) {
  const { personId } = customer.person
  const [draft, setDraft] = useState<ArchiveDraft>({
    remarkName: customer.remarkName,
    audience: customer.audience,
    fields: customer.iKnowThem.archive,
  })
  const { run, isBusy } = useSaveArchive()
  const unsaved = useRef<ArchiveDraft | null>(null)

  const change = (part: Partial<ArchiveDraft>) => {
    const next = { ...draft, ...part }
    unsaved.current = next
    setDraft(next)
  }
  const setField = (key: string, value: string) => {
    const { [key]: _replaced, ...others } = draft.fields
    change({ fields: value === '' ? others : { ...others, [key]: value } })
  }

  const save = useCallback(async (): Promise<boolean> => {
    const written = unsaved.current
    if (!written) return true
    try {
      await run({ personId, ...written })
      if (unsaved.current === written) unsaved.current = null
      return true
    } catch (reason) {
      say(asOperationError(reason).message)
      return false
    }
  }, [run, personId])

  useEffect(() => () => void save(), [save])

  return { draft, change, setField, save, isBusy }
}
