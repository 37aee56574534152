import { Query } from 'mingo/query'
import { compare, isEqual } from 'mingo/util'
import { failed } from './database-error'
import { type Document, isPlainObject, type Value } from './document'
import { evaluation } from './mingo-operators'
import { pushed } from './push-operator'
import { changeAt, removeAt, valueAt } from './update-paths'

/** Each changes one field in place. mingo's updater sorts a pushed array by one key only and never on first push. */
export const updateOperators: Record<string, (document: Document, path: string, operand: Value) => void> = {
  $set: (document, path, operand) => changeAt(document, path, () => operand),
  $unset: (document, path) => removeAt(document, path),
  $inc: (document, path, operand) =>
    changeAt(document, path, (current) => numberOf(current ?? 0, path) + numberOf(operand, path)),
  $mul: (document, path, operand) =>
    changeAt(document, path, (current) => numberOf(current ?? 0, path) * numberOf(operand, path)),
  $min: (document, path, operand) =>
    changeAt(document, path, (current) => (current === undefined || compare(operand, current) < 0 ? operand : current)),
  $max: (document, path, operand) =>
    changeAt(document, path, (current) => (current === undefined || compare(operand, current) > 0 ? operand : current)),
  $rename: (document, path, operand) => {
    const value = valueAt(document, path)
    if (value === undefined) return
    removeAt(document, path)
    changeAt(document, String(operand), () => value)
  },
  $push: (document, path, operand) =>
    changeAt(document, path, (current) => pushed(arrayOf(current, path, '$push'), operand)),
  $addToSet: (document, path, operand) =>
    changeAt(document, path, (current) => {
      const set = arrayOf(current, path, '$addToSet')
      for (const value of eachOf(operand)) if (!set.some((member) => isEqual(member, value))) set.push(value)
      return set
    }),
  $pop: (document, path, operand) =>
    changeExisting(document, path, '$pop', (array) => (operand === -1 ? array.slice(1) : array.slice(0, -1))),
  $pull: (document, path, operand) => {
    const unwanted = pullMatcher(operand)
    changeExisting(document, path, '$pull', (array) => array.filter((member) => !unwanted(member)))
  },
  $pullAll: (document, path, operand) => {
    if (!Array.isArray(operand)) throw failed('$pullAll requires an array argument')
    changeExisting(document, path, '$pullAll', (array) =>
      array.filter((member) => !operand.some((value) => isEqual(value, member))),
    )
  },
  $bit: (document, path, operand) => changeAt(document, path, (current) => bits(numberOf(current ?? 0, path), operand)),
}

function changeExisting(document: Document, path: string, operator: string, change: (array: Value[]) => Value[]): void {
  const current = valueAt(document, path)
  if (current === undefined) return
  const changed = change(arrayOf(current, path, operator))
  changeAt(document, path, () => changed)
}

function numberOf(value: Value, path: string): number {
  if (typeof value !== 'number') throw failed(`Cannot apply a number to the non-numeric field '${path}'`)
  return value
}

function arrayOf(value: Value, path: string, operator: string): Value[] {
  if (value === undefined) return []
  if (!Array.isArray(value)) throw failed(`The field '${path}' must be an array for ${operator}`)
  return value
}

function eachOf(operand: Value): Value[] {
  if (!isPlainObject(operand) || !('$each' in operand)) return [operand]
  if (!Array.isArray(operand.$each)) throw failed('The argument to $each must be an array')
  return operand.$each
}

function pullMatcher(operand: Value): (member: Value) => boolean {
  const isCondition = isPlainObject(operand)
  const isOperator = isCondition && Object.keys(operand).some((key) => key.startsWith('$'))
  const query = new Query(isCondition && !isOperator ? operand : { member: operand }, evaluation)
  if (isCondition && !isOperator) return (member) => isPlainObject(member) && query.test(member)
  return (member) => query.test({ member })
}

function bits(current: number, operand: Value): number {
  const [[operation, mask] = []] = Object.entries(isPlainObject(operand) ? operand : {})
  if (typeof mask !== 'number') throw failed('$bit takes {and|or|xor: integer}')
  if (operation === 'and') return current & mask
  if (operation === 'or') return current | mask
  if (operation === 'xor') return current ^ mask
  throw failed('$bit takes {and|or|xor: integer}')
}
