import { failed } from '../engine/database-error'
import { type Document, isPlainObject, type Value } from '../engine/document'
import { unsupported } from '../refusal/refusal'
import {
  aggregationOperators,
  aggregationStages,
  projectionOperators,
  queryOperators,
  type Support,
} from '../sdk-endpoint/support-table'

const inStages: Record<string, Support> = { ...queryOperators, ...aggregationOperators, ...aggregationStages }

/** Throws an error that names the first operator of a query the local cloud does not support. */
export function assertQuery(query: Value): void {
  if (Array.isArray(query)) for (const part of query) assertQuery(part)
  if (!isPlainObject(query)) return
  for (const [key, operand] of Object.entries(query)) {
    if (key.startsWith('$') && queryOperators[key] !== 'supported') throw unsupported(`the query operator ${key}`)
    if (key === '$expr') assertExpression(operand)
    else assertQuery(operand)
  }
}

export function assertProjection(projection: Document): void {
  for (const [field, value] of Object.entries(projection)) {
    if (!isPlainObject(value)) continue
    for (const [operator, operand] of Object.entries(value)) {
      if (projectionOperators[operator] !== 'supported')
        throw unsupported(`the projection operator ${operator} on ${field}`)
      if (operator === '$elemMatch') assertQuery(operand)
    }
  }
}

export function assertStage(stage: Document): void {
  const [name = ''] = Object.keys(stage)
  if (aggregationStages[name] !== 'supported') throw unsupported(`the aggregation stage ${name}`)
  if (name === '$match') assertQuery(stage[name])
  else assertExpression(stage[name])
}

function assertExpression(expression: Value): void {
  if (Array.isArray(expression)) for (const part of expression) assertExpression(part)
  if (!isPlainObject(expression)) return
  for (const [key, operand] of Object.entries(expression)) {
    if (key.startsWith('$') && inStages[key] !== 'supported') throw unsupported(`the aggregation operator ${key}`)
    if (key === '$range') assertRange(operand)
    if (key !== '$literal') assertExpression(operand)
  }
}

const longestRange = 1_000_000

/** MongoDB stops at its memory limit; here the process would end. */
function assertRange(operand: Value): void {
  if (!Array.isArray(operand)) return
  const [start, end, step = 1] = operand
  if (![start, end, step].every((part) => typeof part === 'number')) throw unsupported('a computed bound in $range')
  if (step === 0 || Math.abs((end - start) / step) > longestRange) throw failed('$range takes at most 1,000,000 steps')
}
