import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Query } from 'mingo'
import type { Document } from '../../src/engine/document'
import { DocumentEngine } from '../../src/engine/document-engine'
import { compareDocuments } from '../../src/engine/sort-documents'
import { fc, runs } from '../support/seeded'

const indexes = [
  {
    name: 'a_b',
    keys: [
      ['a', 1],
      ['b', -1],
    ] as const,
  },
  {
    name: 'tags_b',
    keys: [
      ['tags', 1],
      ['b', 1],
    ] as const,
  },
  {
    name: 'nested',
    keys: [
      ['x.y', -1],
      ['a', 1],
    ] as const,
  },
]

const scalar = fc.oneof(
  fc.integer({ min: -3, max: 3 }),
  fc.constantFrom('', 'k', 'ki', '客', null, true, false, 1.5, new Date(0), new Date(86_400_000)),
)
const value = fc.oneof({ weight: 5, arbitrary: scalar }, fc.array(scalar, { maxLength: 3 }), fc.constant({ z: 1 }))
const document = fc
  .record(
    {
      a: value,
      b: value,
      tags: fc.array(fc.constantFrom('r', 's', 't'), { maxLength: 3 }),
      x: fc.oneof(scalar, fc.record({ y: value }, { noNullPrototype: true })),
    },
    { requiredKeys: [], noNullPrototype: true },
  )
  .map((fields): Document => fields)

const condition = fc.oneof(
  scalar,
  fc.record({ $gt: scalar }),
  fc.record({ $gte: scalar, $lt: scalar }),
  fc.record({ $in: fc.array(scalar, { maxLength: 3 }) }),
  fc.record({ $ne: scalar }),
  fc.record({ $exists: fc.boolean() }),
)
const query = fc.record(
  {
    a: condition,
    b: condition,
    tags: fc.oneof(fc.constantFrom('r', 's'), fc.record({ $all: fc.constant(['r', 's']) })),
    'x.y': condition,
  },
  { requiredKeys: [], noNullPrototype: true },
)
const sort = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'tags', 'x.y'), fc.constantFrom(1 as const, -1 as const)), {
  maxLength: 2,
})
const page = fc.record({ skip: fc.nat({ max: 3 }), limit: fc.integer({ min: 1, max: 40 }) })

/** Pads ties with the id so that any order of equals counts as the same answer. */
const keysInOrder = (found: Document[], order: readonly (readonly [string, 1 | -1])[]) => {
  const compare = compareDocuments(order)
  return found.every((next, at) => at === 0 || compare(found[at - 1] as Document, next) <= 0)
}

/** An array matches by one element and sorts by another. */
const foundOnce: [Document[], [Document, (readonly [string, 1 | -1])[], { skip: number; limit: number }][]] = [
  [{ tags: ['s'] }, { tags: ['s', 'r'] }],
  [[{ tags: 's' }, [['tags', 1]], { skip: 0, limit: 1 }]],
]

test('an index changes how much is read and never what is found', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(document, { maxLength: 30 }),
      fc.array(fc.tuple(query, sort, page), { minLength: 1, maxLength: 10 }),
      async (documents, questions) => {
        const dataDir = mkdtempSync(path.join(tmpdir(), 'local-cloudbase-model-'))
        const engine = new DocumentEngine({ dataDir, collections: { things: { indexes } } })
        const stored = documents.map((fields, at): Document => ({ _id: `d${at}`, ...fields }))
        for (const one of stored) await engine.write((operations, work) => operations.insert('things', [one], work))
        for (const [where, order, { skip, limit }] of questions) {
          const { value: found } = await engine.read((operations, work) =>
            operations.find('things', { query: where, sort: order, skip, limit }, work),
          )
          const matcher = new Query(where, {})
          const expected = stored.filter((one) => matcher.test(one))
          const answers = found.map((one) => one.document)
          expect(answers.length).toBe(Math.max(0, Math.min(limit, expected.length - skip)))
          for (const answer of answers) expect(matcher.test(answer)).toBe(true)
          expect(new Set(answers.map(({ _id }) => _id)).size).toBe(answers.length)
          expect(keysInOrder(answers, order)).toBe(true)
          if (skip === 0 && limit >= expected.length) {
            expect(answers.map(({ _id }) => _id).sort()).toEqual(expected.map(({ _id }) => _id).sort())
          }
          if (answers.length > 0 && skip === 0) {
            const best = [...expected].sort(compareDocuments(order))[0] as Document
            expect(compareDocuments(order)(best, answers[0] as Document)).toBe(0)
          }
          const { value: count } = await engine.read((operations, work) => operations.count('things', where, work))
          expect(count).toBe(expected.length)
        }
        engine.close()
        rmSync(dataDir, { recursive: true })
      },
    ),
    { numRuns: runs(60), examples: [foundOnce] },
  )
})
