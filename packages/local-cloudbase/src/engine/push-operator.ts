import { compare } from 'mingo/util'
import { failed } from './database-error'
import { isPlainObject, type Value } from './document'
import { valueAt } from './update-paths'

const modifiers = ['$each', '$position', '$slice', '$sort']

/** `$push` with its modifiers, applied in MongoDB's order: insert, sort, slice. */
export function pushed(array: Value[], operand: Value): Value[] {
  if (!isPlainObject(operand) || !('$each' in operand)) return [...array, operand]
  const unknown = Object.keys(operand).find((key) => !modifiers.includes(key))
  if (unknown) throw failed(`Unrecognized clause in $push: ${unknown}`)
  const { $each: each, $position: position, $slice: slice, $sort: sort } = operand
  if (!Array.isArray(each)) throw failed('The argument to $each in $push must be an array')
  const at = position === undefined ? array.length : integer('$position', position)
  const result = [...array]
  result.splice(at, 0, ...each)
  if (sort !== undefined) result.sort(sortedBy(sort))
  return slice === undefined ? result : sliced(result, integer('$slice', slice))
}

function sliced(array: Value[], slice: number): Value[] {
  if (slice === 0) return []
  return slice < 0 ? array.slice(slice) : array.slice(0, slice)
}

function sortedBy(sort: Value): (left: Value, right: Value) => number {
  if (sort === 1 || sort === -1) return (left, right) => compare(left, right) * sort
  if (!isPlainObject(sort)) throw failed('$sort in $push must be 1, -1 or an object of fields')
  const fields = Object.entries(sort).map(([field, direction]): [string, number] => {
    if (direction !== 1 && direction !== -1) throw failed('$sort in $push takes 1 or -1')
    return [field, direction]
  })
  return (left, right) => {
    for (const [field, direction] of fields) {
      const order = compare(fieldOf(left, field), fieldOf(right, field))
      if (order !== 0) return order * direction
    }
    return 0
  }
}

function fieldOf(member: Value, field: string): Value {
  return (isPlainObject(member) ? valueAt(member, field) : undefined) ?? null
}

function integer(name: string, value: Value): number {
  if (!Number.isInteger(value)) throw failed(`The value for ${name} must be an integer`)
  return value as number
}
