/** The few words of JSON Schema that contracts use. */
interface SaidSchema {
  type?: string
  const?: unknown
  enum?: unknown[]
  anyOf?: SaidSchema[]
  oneOf?: SaidSchema[]
  properties?: Record<string, SaidSchema>
  required?: string[]
  items?: SaidSchema
  additionalProperties?: SaidSchema | boolean
  maxLength?: number
  maxItems?: number
}

/** A schema as somebody reads it who writes a call: fields, choices and the limits that are easily met. */
export function saySchema(schema: object, indent = ''): string {
  const { type, enum: choices, anyOf, oneOf, items, maxLength, maxItems, ...rest } = schema as SaidSchema
  const ways = anyOf ?? oneOf
  if (rest.const !== undefined) return quoted(rest.const)
  if (choices) return choices.map(quoted).join(' | ')
  if (ways) return sayWays(ways, indent)
  if (type === 'array') return `${sayItems(items ?? {}, indent)}[]${maxItems ? ` (≤ ${maxItems})` : ''}`
  if (type === 'object') return sayObject(rest, indent)
  if (type === 'string') return maxLength ? `text (≤ ${maxLength})` : 'text'
  return type === 'integer' ? 'whole number' : (type ?? 'anything')
}

function sayObject({ properties, required = [], additionalProperties }: SaidSchema, indent: string): string {
  const below = `${indent}  `
  const fields = Object.entries(properties ?? {}).map(
    ([name, field]) => `${below}${name}${required.includes(name) ? '' : '?'}: ${saySchema(field, below)}`,
  )
  if (typeof additionalProperties === 'object' && fields.length === 0 && Object.keys(additionalProperties).length > 0) {
    return `{ [key]: ${saySchema(additionalProperties, indent)} }`
  }
  const inOneLine = `{ ${fields.map((field) => field.trimStart()).join(', ')} }`
  if (inOneLine.length <= 100 && !inOneLine.includes('\n')) return fields.length === 0 ? '{}' : inOneLine
  return `{\n${fields.join('\n')}\n${indent}}`
}

function sayWays(ways: readonly SaidSchema[], indent: string): string {
  const inOneLine = ways.map((way) => saySchema(way, indent)).join(' | ')
  if (inOneLine.length <= 100 && !inOneLine.includes('\n')) return inOneLine
  return ways.map((way) => `\n${indent}  | ${saySchema(way, `${indent}    `)}`).join('')
}

/** Ways, and texts with their limit, are kept together. */
function sayItems(items: SaidSchema, indent: string): string {
  const said = saySchema(items, indent)
  if (said.startsWith('\n')) return `(${said}\n${indent})`
  return items.anyOf || items.oneOf || items.enum || items.type === 'string' ? `(${said})` : said
}

const quoted = (value: unknown) => (typeof value === 'string' ? `'${value}'` : String(value))
