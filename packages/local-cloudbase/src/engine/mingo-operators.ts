import { Context, evalExpr } from 'mingo/core'
import { Lazy } from 'mingo/lazy'
import * as accumulator from 'mingo/operators/accumulator'
import * as expression from 'mingo/operators/expression'
import * as pipeline from 'mingo/operators/pipeline'
import * as projection from 'mingo/operators/projection'
import * as query from 'mingo/operators/query'
import type { Options } from 'mingo/types'
import { unsupported } from '../refusal/refusal'
import { failed } from './database-error'
import { isPlainObject, type Value } from './document'

type Stage = typeof pipeline.$sample

/** MongoDB stops a stage at 100 MB; an array of this many numbers is about as large. */
const longestRange = 6_000_000
const bits32 = 2 ** 31

/** mingo fills the array whatever its length, and a length beyond V8's limit takes the whole process down. */
const $range: typeof expression.$range = (document, operand, options) => {
  const [start, end, step = 1] = evalExpr(document, operand, options) as Value[]
  for (const bound of [start, end, step]) {
    if (!Number.isInteger(bound) || Math.abs(bound as number) > bits32)
      throw failed('$range takes two or three 32-bit integers')
  }
  if (step === 0) throw failed('$range requires a step other than 0')
  const length = Math.max(0, Math.ceil(((end as number) - (start as number)) / (step as number)))
  if (length > longestRange) throw failed('$range would use too much memory')
  return Array.from({ length }, (_, at) => (start as number) + at * (step as number))
}

/** Distinct documents, at most as many as there are. mingo repeats documents, and never ends on a size it cannot meet. */
const $sample: Stage = (documents, operand) => {
  const size = isPlainObject(operand) ? operand.size : undefined
  if (!Number.isInteger(size) || (size as number) < 0) throw failed('$sample takes {size: a count}')
  return documents.transform((all) => {
    const drawn = [...all]
    const wanted = Math.min(size as number, drawn.length)
    for (let at = 0; at < wanted; at += 1) {
      const other = at + Math.floor(Math.random() * (drawn.length - at))
      ;[drawn[at], drawn[other]] = [drawn[other], drawn[at]]
    }
    return Lazy(drawn.slice(0, wanted))
  })
}

/** With a granularity mingo's series never reach a negative number, and look for it for ever. */
const $bucketAuto: typeof pipeline.$bucketAuto = (documents, operand, options) => {
  if (operand?.granularity !== undefined) throw unsupported('the granularity of $bucketAuto')
  return pipeline.$bucketAuto(documents, operand, options)
}

/** What every query and pipeline of the engine is evaluated with: mingo's operators, three of them made safe. */
export const evaluation: Pick<Options, 'context' | 'scriptEnabled'> = {
  scriptEnabled: false,
  context: Context.init({
    accumulator,
    expression: { ...expression, $range },
    pipeline: { ...pipeline, $sample, $bucketAuto },
    projection,
    query,
  }),
}
