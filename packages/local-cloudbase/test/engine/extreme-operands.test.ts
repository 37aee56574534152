import { runStages } from '../../src/engine/aggregate-documents'
import { Refusal } from '../../src/refusal/refusal'
import { aggregationOperators, aggregationStages, type Support } from '../../src/sdk-endpoint/support-table'

/** A growing or endless answer takes the process down with it, so reaching the end of this file is half the proof. */
const extremes = [0, -1, 3, 1.5, 2 ** 31 - 1, -(2 ** 31), 2 ** 53, 1e308, 'x', '', null, [], [1, 2], {}, '$list', '$n']
const documents = [
  { _id: 1, n: -5, list: [1, 2, 3], at: new Date(0) },
  { _id: 2, n: 7 },
]
const dateParts = ['year', 'month', 'day', 'hour', 'minute', 'second', 'millisecond', 'isoWeekYear', 'isoWeek']
const supported = (names: Record<string, Support>) => Object.keys(names).filter((name) => names[name] === 'supported')

function outcomeOf(stage: Record<string, unknown>): unknown {
  try {
    return runStages(documents, [stage], () => [])
  } catch (error) {
    if (error instanceof Refusal) return error.message
    throw error
  }
}

test.each(supported(aggregationOperators))('%s answers any operand or refuses it', (operator) => {
  const operands: unknown[] = [...extremes]
  for (const first of extremes)
    for (const second of extremes) {
      operands.push([first, second])
      for (const third of extremes) operands.push([first, second, third])
    }
  for (const part of dateParts) for (const value of extremes) operands.push({ year: 2020, [part]: value })
  for (const operand of operands) outcomeOf({ $project: { value: { [operator]: operand } } })
})

test.each(supported(aggregationStages))('%s answers any operand or refuses it', (stage) => {
  for (const operand of extremes) {
    outcomeOf({ [stage]: operand })
    for (const option of ['size', 'buckets', 'boundaries', 'groupBy', 'granularity', 'path'])
      outcomeOf({ [stage]: { _id: null, groupBy: '$n', buckets: 2, [option]: operand } })
  }
})

test('a range as long as a document allows is made, a longer one is refused', () => {
  const lengthOf = (...range: number[]) => outcomeOf({ $project: { _id: 0, length: { $size: { $range: range } } } })
  expect(lengthOf(0, 10_000)).toEqual([{ length: 10_000 }, { length: 10_000 }])
  expect(lengthOf(10, 0, -3)).toEqual([{ length: 4 }, { length: 4 }])
  expect(lengthOf(5, 1)).toEqual([{ length: 0 }, { length: 0 }])
  expect(lengthOf(0, 2 ** 31 - 1)).toMatch(/too much memory/)
  expect(lengthOf(0, 10, 0)).toMatch(/step/)
})

test('a sample is of distinct documents and never larger than what it is taken from', () => {
  const ids = (size: number) => (outcomeOf({ $sample: { size } }) as { _id: number }[]).map(({ _id }) => _id).sort()
  expect(ids(2)).toEqual([1, 2])
  expect(ids(9)).toEqual([1, 2])
  expect(ids(0)).toEqual([])
  expect(outcomeOf({ $sample: {} })).toMatch(/\$sample/)
})

test('a granularity is refused by name', () => {
  expect(outcomeOf({ $bucketAuto: { groupBy: '$n', buckets: 2, granularity: 'R5' } })).toMatch(/granularity/)
})
