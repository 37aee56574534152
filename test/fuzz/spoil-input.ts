import fc from 'fast-check'

/** What is done to an input so that it is no longer what its contract asks for. */
const harms = {
  missing: 4,
  extra: 3,
  wrongType: 5,
  noNumber: 3,
  huge: 1,
  tooMany: 1,
  strangeText: 3,
  nameOfObjects: 3,
  queryOperator: 2,
  deep: 1,
  wrongId: 3,
} as const
type Harm = keyof typeof harms

interface Spoiling {
  harm: Harm
  /** Which of all the places in the input, and which of the harm's choices. */
  place: number
  choice: number
  noise: unknown
}

const spoiling: fc.Arbitrary<Spoiling> = fc.record({
  harm: fc.oneof(
    ...(Object.keys(harms) as Harm[]).map((harm) => ({ weight: harms[harm], arbitrary: fc.constant(harm) })),
  ),
  place: fc.nat(),
  choice: fc.nat(),
  noise: fc.jsonValue({ maxDepth: 2 }),
})

/** An input with one to three harms in it, or something that is no input at all. */
export function spoiledFrom(valid: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const spoiled = fc
    .tuple(valid, fc.array(spoiling, { minLength: 1, maxLength: 3 }))
    .map(([input, spoilings]) => spoilings.reduce(spoil, structuredClone(input)))
  return fc.oneof({ weight: 30, arbitrary: spoiled }, { weight: 1, arbitrary: fc.jsonValue() })
}

interface Place {
  holder: Record<string, unknown>
  name: string
}

function spoil(input: unknown, { harm, place, choice, noise }: Spoiling): unknown {
  const root = { input }
  const places = placesIn(root)
  const chosen = places[place % places.length] as Place
  const { holder, name } = chosen
  const pick = <T>(choices: readonly T[]): T => choices[choice % choices.length] as T
  switch (harm) {
    case 'missing':
      delete holder[name]
      break
    case 'extra':
      addTo(chosen, 'unexpected', noise)
      break
    case 'wrongType':
      holder[name] = pick([null, undefined, true, 7, 'text', [], {}, [holder[name]], { value: holder[name] }, noise])
      break
    case 'noNumber':
      holder[name] = pick([Number.NaN, Number.POSITIVE_INFINITY, -0, 1.5, -1, 1e308, 2 ** 53, '12', 0n])
      break
    case 'huge':
      holder[name] = pick([long, long.slice(0, 5_000), { [long.slice(0, 3_000)]: 1 }])
      break
    case 'tooMany':
      holder[name] = tooMany(holder[name], pick([51, 200, 2_000]))
      break
    case 'strangeText':
      holder[name] = pick(strangeTexts)
      break
    case 'nameOfObjects':
      if (choice % 2 === 0) holder[name] = pick(namesOfObjects)
      else addTo(chosen, pick(namesOfObjects), noise)
      break
    case 'queryOperator':
      holder[name] = pick([{ $gt: '' }, { $ne: null }, { $where: 'while(1);' }, { $regex: '(a+)+$' }, { $set: noise }])
      break
    case 'deep':
      holder[name] = nested(pick([10, 100, 2_000, 9_000]))
      break
    case 'wrongId':
      holder[name] = misspell(String(holder[name]), choice)
      break
  }
  return root.input
}

/** Every value in the input, the whole one first. */
function placesIn(root: { input: unknown }): Place[] {
  const places: Place[] = []
  const visit = (holder: Record<string, unknown>, name: string) => {
    places.push({ holder, name })
    const value = holder[name]
    // Enough of a list is seen in its first elements; what is nested deeply was nested by an earlier harm.
    if (typeof value !== 'object' || value === null || places.length > 60) return
    for (const inner of Object.keys(value).slice(0, 12)) visit(value as Record<string, unknown>, inner)
  }
  visit(root as Record<string, unknown>, 'input')
  return places
}

/** As a key of its own, which `__proto__` becomes when JSON is parsed. */
function addTo({ holder, name }: Place, key: string, value: unknown): void {
  const target = holder[name]
  const object = typeof target === 'object' && target !== null ? target : holder
  Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true })
}

const long = '长'.repeat(23_000)
const namesOfObjects = ['__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'toString', 'valueOf']
const strangeTexts = [
  '',
  ' ',
  '\u0000',
  '\ud800',
  '\u202e林悦',
  '👨‍👩‍👧‍👦',
  '\ufeff',
  'e\u0301'.repeat(40),
  '../../x',
  '<b>',
  '\n\n',
  '{}',
]

/** Of a list, more of its first element. */
function tooMany(value: unknown, length: number): unknown[] {
  const each = Array.isArray(value) ? value[0] : value
  const isLarge = typeof each === 'object' || (typeof each === 'string' && each.length > 40)
  return Array.from({ length }, () => (isLarge && length > 51 ? 1 : each))
}

function nested(depth: number): unknown {
  let value: unknown = 1
  for (let level = 0; level < depth; level++) value = level % 2 === 0 ? [value] : { value }
  return value
}

function misspell(id: string, choice: number): string {
  const spellings = [
    `${id}.`,
    `${id}$`,
    `.${id}`,
    `${id} `,
    `${id}:${id}`,
    id.slice(1),
    id.slice(0, 3),
    `${id}é`,
    `$${id}`,
  ]
  return spellings[choice % spellings.length] as string
}
