import type { Evidence } from '../../words/tags/tag'
import { sayTouch } from '../touch/say-touch'

/** Evidence in words with its time: “昨晚 21:40 读《孩子的第一份保障》 4 分钟”. */
export function sayEvidence(evidence: Evidence, now: number): string {
  return sayTouch(evidence, now)
}
