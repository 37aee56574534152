import type { ActivityKind } from '@domain/activity/activity'
import { activityTemplates } from '@domain/activity-template/templates'
import { useCallback, useEffect, useRef, useState } from 'react'
import { callOperation, type OperationError } from '@/operations/call-operation'
import { newId } from '@/platform/random-id'
import { dropPhoneDraft, keepPhoneDraft, listPhoneDrafts } from '../draft/phone-drafts'
import { blankDraft, draftFromTemplate, type WorkingDraft } from '../draft/working-draft'

export interface DraftStart {
  activityId?: string
  template?: string
  kind?: ActivityKind
}

interface Opened {
  activityId: string
  draft: WorkingDraft
  isPublished: boolean
  /** When an unfinished draft on this phone was taken up again: when it was last saved. */
  resumedFrom?: number
}

export type ActivityDraftState =
  | { state: 'loading' }
  | { state: 'failed'; error: OperationError; retry: () => void }
  | (Opened & {
      state: 'ready'
      savedAt?: number
      change: (edit: (draft: WorkingDraft) => WorkingDraft) => void
      startOver: () => void
      finish: () => Promise<void>
    })

const newBlockId = () => newId(8)

/** One draft in the editor: opened from the phone, a template, a kind or the cloud, and saved on the phone as it changes. */
export function useActivityDraft(start: DraftStart): ActivityDraftState {
  const origin = originOf(start)
  const [opened, setOpened] = useState<Opened>()
  const [error, setError] = useState<OperationError>()
  const [savedAt, setSavedAt] = useState<number>()
  const isTouched = useRef(false)

  const open = useCallback(
    async (ignorePhone: boolean) => {
      setError(undefined)
      try {
        isTouched.current = false
        setOpened(await openDraft(start, origin, ignorePhone))
      } catch (reason) {
        setError(reason as OperationError)
      }
    },
    // `origin` stands for everything in `start`.
    // biome-ignore lint/correctness/useExhaustiveDependencies: a new object with the same origin is the same start
    [origin],
  )
  useEffect(() => {
    void open(false)
  }, [open])

  useEffect(() => {
    if (!opened || !isTouched.current) return
    const { activityId, draft } = opened
    const waiting = setTimeout(() => {
      const at = Date.now()
      void keepPhoneDraft({ activityId, origin, draft, savedAt: at }).then(() => setSavedAt(at))
    }, 300)
    return () => clearTimeout(waiting)
  }, [opened, origin])

  // Leaving within the 300 ms above must not lose the last words.
  const latest = useRef(opened)
  latest.current = opened
  useEffect(
    () => () => {
      const last = latest.current
      if (last && isTouched.current)
        void keepPhoneDraft({ activityId: last.activityId, origin, draft: last.draft, savedAt: Date.now() })
    },
    [origin],
  )

  const change = useCallback((edit: (draft: WorkingDraft) => WorkingDraft) => {
    isTouched.current = true
    setOpened((now) => now && { ...now, draft: edit(now.draft) })
  }, [])

  if (error) return { state: 'failed', error, retry: () => void open(false) }
  if (!opened) return { state: 'loading' }
  return {
    state: 'ready',
    ...opened,
    savedAt,
    change,
    startOver: () => void dropPhoneDraft(opened.activityId).then(() => open(true)),
    finish: async () => {
      isTouched.current = false
      await dropPhoneDraft(opened.activityId)
    },
  }
}

function originOf({ activityId, template, kind }: DraftStart): string {
  if (activityId) return `activity:${activityId}`
  return template ? `template:${template}` : `kind:${kind ?? 'article'}`
}

async function openDraft(start: DraftStart, origin: string, ignorePhone: boolean): Promise<Opened> {
  const drafts = ignorePhone ? [] : await listPhoneDrafts()
  const kept = drafts.find((each) => (start.activityId ? each.activityId === start.activityId : each.origin === origin))
  if (kept && !kept.origin.startsWith('activity:'))
    return { activityId: kept.activityId, draft: kept.draft, isPublished: false, resumedFrom: kept.savedAt }
  if (start.activityId) return openSaved(start.activityId, kept)
  const template = activityTemplates.find(({ key }) => key === start.template)
  const draft = template ? draftFromTemplate(template) : blankDraft(start.kind ?? 'article', newBlockId)
  return { activityId: newId(16), draft, isPublished: false }
}

async function openSaved(
  activityId: string,
  kept: { draft: WorkingDraft; savedAt: number } | undefined,
): Promise<Opened> {
  const saved = await callOperation('getActivity', { activityId })
  const isPublished = saved.state === 'published'
  return kept
    ? { activityId, draft: kept.draft, isPublished, resumedFrom: kept.savedAt }
    : { activityId, draft: saved.draft, isPublished }
}
