import type { OperationOutput } from '@contract/operations'
import { useDidHide } from '@tarojs/taro'
import { useCallback, useEffect, useRef, useState } from 'react'
import { attempt } from '@/operations/attempt'
import { useWriteOperation } from '@/operations/use-write-operation'
import { type ArchiveDraft, dropUnsentArchive, keepUnsentArchive, readUnsentArchive } from './unsent-archives'

/** What the agent is writing. Leaving the page, and hiding the app, saves too: nobody should type a birthday twice. */
export function useArchiveDraft(customer: OperationOutput<'getCustomer'>) {
  const { personId } = customer.person
  const [draft, setDraft] = useState<ArchiveDraft>({
    remarkName: customer.remarkName,
    audience: customer.audience,
    fields: customer.iKnowThem.archive,
  })
  const { run, isBusy } = useWriteOperation('saveArchive')
  const unsaved = useRef<ArchiveDraft | null>(null)
  /** On its way just now: leaving the page need not send the same again. */
  const underWay = useRef<ArchiveDraft | null>(null)

  // What an earlier try could not send goes on from here, unless the agent was faster.
  useEffect(() => {
    void readUnsentArchive(personId, Date.now()).then((unsent) => {
      if (!unsent || unsaved.current) return
      unsaved.current = unsent
      setDraft(unsent)
    })
  }, [personId])

  const change = (part: Partial<ArchiveDraft>) => {
    const next = { ...draft, ...part }
    unsaved.current = next
    setDraft(next)
    void keepUnsentArchive(personId, next, Date.now())
  }
  const setField = (key: string, value: string) => {
    const { [key]: _replaced, ...others } = draft.fields
    change({ fields: value === '' ? others : { ...others, [key]: value } })
  }

  const save = useCallback(async (): Promise<boolean> => {
    const written = unsaved.current
    if (!written) return true
    underWay.current = written
    const isSaved = await attempt(() => run({ personId, ...written }))
    if (underWay.current === written) underWay.current = null
    if (!isSaved) return false
    if (unsaved.current === written) {
      unsaved.current = null
      void dropUnsentArchive(personId, Date.now())
    }
    return true
  }, [run, personId])

  const leave = useCallback(() => {
    if (unsaved.current !== underWay.current) void save()
  }, [save])
  useDidHide(leave)
  useEffect(() => leave, [leave])

  return { draft, change, setField, save, isBusy }
}
