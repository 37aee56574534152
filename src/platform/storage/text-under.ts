import type { KeptText } from './kept-state'
import { readText, writeText } from './storage'

/** The text under this key of this phone. Keys stay as they are: an update of the app must find what the last one kept. */
export function textUnder(key: string): KeptText {
  return { read: () => readText(key), write: (text) => writeText(key, text) }
}
