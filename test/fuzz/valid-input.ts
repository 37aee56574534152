import fc from 'fast-check'
import type * as z from 'zod'

/** The parts of zod's schemas that the contract uses, as they describe themselves. */
interface Described {
  type: string
  shape?: Record<string, z.ZodType>
  element?: z.ZodType
  innerType?: z.ZodType
  options?: z.ZodType[]
  entries?: Record<string, string | number>
  values?: unknown[]
  checks?: { _zod: { def: { check: string; format?: string; pattern?: RegExp } } }[]
  keyType?: z.ZodType
  valueType?: z.ZodType
}

interface Bounds {
  minLength?: number | null
  maxLength?: number | null
  minValue?: number | null
  maxValue?: number | null
  isInt?: boolean
}

/** Inputs of the shape a contract asks for. Most are valid; what refinements forbid may be among them. */
export function inputOf(schema: z.ZodType): fc.Arbitrary<unknown> {
  const described = schema.def as unknown as Described
  switch (described.type) {
    case 'object':
      return objectOf(described.shape ?? {})
    case 'string':
      return textOf(schema as Bounds, described)
    case 'number':
      return numberOf(schema as Bounds)
    case 'boolean':
      return fc.boolean()
    case 'array':
      return listOf(described.element as z.ZodType, described)
    case 'enum':
      return fc.constantFrom(...Object.values(described.entries ?? {}))
    case 'literal':
      return fc.constantFrom(...(described.values ?? []))
    case 'union':
      return fc.oneof(...(described.options ?? []).map(inputOf))
    case 'optional':
    case 'nullable':
    case 'default':
      return inputOf(described.innerType as z.ZodType)
    case 'record':
      return fc.dictionary(
        inputOf(described.keyType as z.ZodType) as fc.Arbitrary<string>,
        inputOf(described.valueType as z.ZodType),
        { maxKeys: 4 },
      )
    case 'custom':
      return fc.constantFrom('need:educationFund', 'need:pension', 'preference:own1234')
    default:
      throw new Error(`the contract uses ${described.type}, which the fuzz does not know yet`)
  }
}

function objectOf(shape: Record<string, z.ZodType>): fc.Arbitrary<unknown> {
  const required = Object.keys(shape).filter((name) => shape[name]?.def.type !== 'optional')
  const fields = Object.fromEntries(Object.entries(shape).map(([name, field]) => [name, inputOf(field)]))
  return fc.record(fields, { requiredKeys: required, noNullPrototype: true })
}

/** Ids are of some letters, `+` times; their length is a check of its own. */
function textOf({ minLength, maxLength }: Bounds, { checks = [] }: Described): fc.Arbitrary<string> {
  const least = minLength ?? 0
  const most = Math.min(maxLength ?? least + 20, least + 30)
  const pattern = checks.map(({ _zod }) => _zod.def.pattern).find((each) => each !== undefined)
  if (!pattern) return fc.string({ minLength: least, maxLength: most, unit: 'grapheme' })
  const source = pattern.source.replace(/\+\$$/, `{${Math.max(1, least)},${Math.max(1, most)}}$`)
  return fc.stringMatching(new RegExp(source))
}

function numberOf({ minValue, maxValue, isInt }: Bounds): fc.Arbitrary<number> {
  const [min, max] = [minValue ?? -1_000, maxValue ?? 1_000]
  return isInt
    ? fc.integer({ min: Math.ceil(Math.max(min, -(2 ** 52))), max: Math.floor(Math.min(max, 2 ** 52)) })
    : fc.double({ min, max, noNaN: true })
}

function listOf(element: z.ZodType, { checks = [] }: Described): fc.Arbitrary<unknown[]> {
  const least = checks.some(({ _zod }) => _zod.def.check === 'min_length') ? 2 : 0
  return fc.array(inputOf(element), { minLength: least, maxLength: least + 2 })
}
