import { sayTouch } from '../interaction/say-touch'
import type { Evidence } from './tag'

/** Evidence in words with its time: “昨晚 21:40 读《孩子的第一份保障》 4 分钟”. */
export function sayEvidence(evidence: Evidence, now: number): string {
  return sayTouch(evidence, now)
}
