import { findKind } from './find-kind'

/** Whether a touch moves a relationship on. */
export function isMilestone(kind: string): boolean {
  return findKind(kind)?.isMilestone ?? false
}

/** Whether a touch stands among the recent ones. */
export function isRecent(kind: string): boolean {
  return !findKind(kind)?.isPassing
}
