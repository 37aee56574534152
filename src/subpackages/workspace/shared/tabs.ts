import { type MutableRefObject, useEffect, useRef } from 'react'

export const workspaceTabs = ['today', 'customers', 'activities', 'me'] as const
export type WorkspaceTab = (typeof workspaceTabs)[number]

/** What the page asks of the tab in sight: pulled down, come back to, scrolled to its end. */
export interface TabHandle {
  reload: () => Promise<unknown>
  more?: () => void
  /** Only how much news there is, for the dot beside 今日 while another tab is in sight. */
  glance?: () => Promise<unknown>
}
export type TabHandles = MutableRefObject<Partial<Record<WorkspaceTab, TabHandle>>>

export function useTabHandles(): TabHandles {
  return useRef({})
}

export function useTabHandle(handles: TabHandles, tab: WorkspaceTab, handle: TabHandle) {
  useEffect(() => {
    handles.current[tab] = handle
  })
}
