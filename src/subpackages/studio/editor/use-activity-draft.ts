import { useDidHide } from '@tarojs/taro'
import { useCallback, useEffect, useRef, useState } from 'react'
import { asOperationError, type OperationError } from '@/operations/call-operation'
import type { ReadState } from '@/operations/read-state'
import { say } from '@/platform/dialogs/notify'
import type { DraftStart } from '../shared/drafts/draft-start'
import { type OpenedDraft, openAfresh, openDraft } from '../shared/drafts/open-draft'
import { dropPhoneDraft, keepPhoneDraft } from '../shared/drafts/phone-drafts'
import type { WorkingDraft } from '../shared/drafts/working-draft'

export interface EditedDraft extends OpenedDraft {
  savedAt?: number
  /** Resolves once all that is written lies on the phone, or the agent was told that it does not fit. */
  keep: () => Promise<void>
  change: (edit: (draft: WorkingDraft) => WorkingDraft) => void
  startOver: () => void
  /** To be called once it is published: the phone's copy has served. */
  finish: () => Promise<unknown>
}

const savesAfterMs = 300

/** One draft in the editor, saved on the phone as it changes. */
export function useActivityDraft({ activityId, template, kind }: DraftStart): ReadState<EditedDraft> {
  const [opened, setOpened] = useState<OpenedDraft>()
  const [error, setError] = useState<OperationError>()
  const [savedAt, setSavedAt] = useState<number>()
  const unsaved = useRef<OpenedDraft>()

  const open = useCallback(async (opening: Promise<OpenedDraft>) => {
    setError(undefined)
    try {
      setOpened(await opening)
    } catch (reason) {
      setError(asOperationError(reason))
    }
  }, [])
  const openFirst = useCallback(
    () => open(openDraft({ activityId, template, kind })),
    [open, activityId, template, kind],
  )
  useEffect(() => void openFirst(), [openFirst])

  const save = useCallback(async () => {
    const now = unsaved.current
    if (!now) return
    unsaved.current = undefined
    const at = Date.now()
    const { activityId, origin, draft } = now
    if (await keepPhoneDraft({ activityId, origin, draft, savedAt: at })) setSavedAt(at)
    else {
      // What could not be written waits for the next change, unless that has come already.
      unsaved.current ??= now
      say('手机存不下了，腾出些空间再接着写')
    }
  }, [])
  useEffect(() => {
    if (!opened) return
    const waiting = setTimeout(() => void save(), savesAfterMs)
    return () => clearTimeout(waiting)
  }, [opened, save])
  // Leaving sooner than that, or killing the app, must not lose the last words.
  useDidHide(() => void save())
  useEffect(() => () => void save(), [save])

  const change = useCallback((edit: (draft: WorkingDraft) => WorkingDraft) => {
    setOpened((now) => {
      if (!now) return now
      unsaved.current = { ...now, draft: edit(now.draft) }
      return unsaved.current
    })
  }, [])

  if (error) return { state: 'failed', error, retry: () => void openFirst() }
  if (!opened) return { state: 'loading' }
  const forget = () => {
    unsaved.current = undefined
    return dropPhoneDraft(opened.activityId)
  }
  return {
    state: 'ready',
    ...opened,
    savedAt,
    keep: save,
    change,
    startOver: () => void forget().then(() => open(openAfresh(opened))),
    finish: forget,
  }
}
