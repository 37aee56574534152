import type { Detail } from './description/telling'

/** What somebody wrote, after the deed. */
export function sayNote(detail: Detail): string {
  return detail === undefined ? '' : `：${detail}`
}
