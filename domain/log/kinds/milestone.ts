import { findKind } from './find-kind'

/** Whether a touch moves a relationship on. */
export function isMilestone(kind: string): boolean {
  return findKind(kind)?.isMilestone ?? false
}

/** Whether a touch stands among the recent ones: what one of the two did, unless it is too small. */
export function isRecent(kind: string): boolean {
  return isOwnDeed(kind) && !findKind(kind)?.isPassing
}

/** Whether one of the two did it, rather than somebody else. */
export function isOwnDeed(kind: string): boolean {
  return findKind(kind)?.by !== 'another'
}
