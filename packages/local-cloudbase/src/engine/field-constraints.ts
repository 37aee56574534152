import { type Document, isPlainObject, ObjectId, type Value } from './document'
import { type IndexValue, indexValue } from './index-value'

export interface FieldConstraint {
  /** The field has one of these values. */
  anyOf?: IndexValue[]
  lower?: { value: IndexValue; isOpen: boolean }
  upper?: { value: IndexValue; isOpen: boolean }
  /** Whether the constraint says everything the query says about the field. */
  isWhole: boolean
}

export interface Constraints {
  fields: Map<string, FieldConstraint>
  /** Whether the query says nothing beyond these fields. */
  isWhole: boolean
}

/** What an index can use of a query. Everything else stays for the matcher, which sees each candidate. */
export function readConstraints(query: Document): Constraints {
  const constraints: Constraints = { fields: new Map(), isWhole: true }
  addConditions(query, constraints)
  return constraints
}

function addConditions(query: Document, constraints: Constraints): void {
  for (const [field, condition] of Object.entries(query)) {
    if (field === '$and' && Array.isArray(condition)) {
      for (const part of condition) if (isPlainObject(part)) addConditions(part, constraints)
    } else if (field.startsWith('$')) {
      constraints.isWhole = false
    } else {
      addField(field, condition, constraints)
    }
  }
}

function addField(field: string, condition: Value, { fields }: Constraints): void {
  const known = fields.get(field)
  const read = readCondition(condition)
  if (!known) fields.set(field, read)
  // Two conditions on one field: an index uses the first, the matcher applies both.
  else fields.set(field, { ...(known.anyOf || !read.anyOf ? known : read), isWhole: false })
}

function readCondition(condition: Value): FieldConstraint {
  if (!isOperators(condition)) {
    return isExact(condition)
      ? { anyOf: [indexValue(condition)], isWhole: condition !== null && condition !== undefined }
      : { isWhole: false }
  }
  const constraint: FieldConstraint = { isWhole: true }
  for (const [operator, operand] of Object.entries(condition)) {
    if (!readOperator(operator, operand, constraint)) constraint.isWhole = false
  }
  return constraint
}

/** Answers whether the operator is wholly expressed. */
function readOperator(operator: string, operand: Value, constraint: FieldConstraint): boolean {
  switch (operator) {
    case '$eq':
      if (!isExact(operand)) return false
      constraint.anyOf = [indexValue(operand)]
      return operand !== null
    case '$in':
      if (!Array.isArray(operand) || !operand.every(isExact)) return false
      constraint.anyOf = operand.map(indexValue)
      return !operand.includes(null)
    case '$all':
      if (!Array.isArray(operand) || operand.length === 0 || !operand.every(isExact)) return false
      constraint.anyOf = [indexValue(operand[0])]
      return false
    case '$gt':
    case '$gte':
      if (!isExact(operand) || operand === null) return false
      constraint.lower = { value: indexValue(operand), isOpen: operator === '$gt' }
      return true
    case '$lt':
    case '$lte':
      if (!isExact(operand) || operand === null) return false
      constraint.upper = { value: indexValue(operand), isOpen: operator === '$lt' }
      return true
    default:
      return false
  }
}

function isOperators(condition: Value): condition is Document {
  if (!isPlainObject(condition)) return false
  const [first] = Object.keys(condition)
  return first?.startsWith('$') === true
}

/** Values whose index entry is theirs alone. */
function isExact(value: Value): boolean {
  if (typeof value === 'string') return !value.includes('\0')
  // The least number also stands for minus infinity and NaN.
  if (typeof value === 'number') return Number.isFinite(value) && value > -Number.MAX_VALUE
  return typeof value !== 'object' || value === null || value instanceof Date || value instanceof ObjectId
}
