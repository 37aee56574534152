import { databaseActions } from '../../src/database/database-actions'
import {
  aggregationOperators,
  aggregationStages,
  queryOperators,
  updateOperatorNames,
} from '../../src/sdk-endpoint/support-table'
import { fc, runs, seed } from '../support/seeded'
import { startTestCloud, type TestCloud } from '../support/test-cloud'

const defects: string[] = []
let running: TestCloud
beforeAll(async () => {
  running = await startTestCloud({ log: (line) => defects.push(line) })
  await running.app
    .database()
    .collection('clubs')
    .add({ _id: 'known', name: '林', list: [1, { a: 2 }], at: new Date(0) })
})
afterAll(() => running.stop())

const operator = fc.constantFrom(
  ...[queryOperators, updateOperatorNames, aggregationOperators, aggregationStages].flatMap(Object.keys),
)
const key = fc.oneof(
  operator,
  fc.constantFrom('_id', 'name', 'list', 'list.0', 'a.b', 'at', '', '.', '$', '__proto__', '$date', '$numberInt'),
)
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.oneof(fc.integer(), fc.string({ maxLength: 4 }), fc.constantFrom('known', '$name', '$$ROOT', null, true, 0, -1)),
    fc.array(tie('any'), { maxLength: 3 }),
    fc.dictionary(key, tie('any'), { maxKeys: 3, noNullPrototype: true }),
  ),
})).any
const text = fc.oneof(
  value.map((one) => JSON.stringify(one)),
  fc.string({ maxLength: 6 }),
)
const request = fc.record(
  {
    action: fc.constantFrom(...Object.keys(databaseActions)),
    collectionName: fc.constantFrom('clubs', 'clubs', 'clubs', 'nowhere', 7),
    queryType: fc.constantFrom('DOC', 'WHERE'),
    query: fc.oneof(text, fc.constant('{"_id":"known"}'), value),
    data: fc.oneof(text, fc.array(text, { maxLength: 2 }), value),
    order: text,
    projection: text,
    limit: fc.constantFrom(1, 20, -1, 'x', undefined),
    offset: fc.constantFrom(0, 1, -1, undefined),
    multi: fc.boolean(),
    merge: fc.boolean(),
    upsert: fc.boolean(),
    stages: fc.array(fc.record({ stageKey: operator, stageValue: text }), { maxLength: 3 }),
    transactionId: fc.constantFrom(undefined, undefined, 'gone'),
  },
  { requiredKeys: ['action', 'collectionName'], noNullPrototype: true },
)

test(`whatever is sent, the answer is data or a listed code, and never a defect (SEED=${seed})`, async () => {
  await fc.assert(
    fc.asyncProperty(request, async (body) => {
      const answer = await fetch(`${running.cloud.url}/admin`, { method: 'POST', body: JSON.stringify(body) })
      const { code } = (await answer.json()) as { code?: string }
      expect(answer.status).toBe(200)
      expect(code).not.toBe('SYS_ERR')
    }),
    { numRuns: runs(3_000) },
  )
  expect(defects).toEqual([])
})
