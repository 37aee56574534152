import { refusalOf, startTestCloud, type TestCloud } from '../support/test-cloud'
import { accumulatorExamples, expressionExamples, refusedExpressions } from './examples/expression-examples'
import { type Database, queryExamples, readers, refusedQueries } from './examples/query-examples'
import { stageExamples } from './examples/stage-examples'
import { updateExamples } from './examples/update-examples'

let running: TestCloud
let db: Database

beforeAll(async () => {
  running = await startTestCloud()
  db = running.app.database()
  for (const name of ['readers', 'changes', 'values']) await db.createCollection(name)
  await db.collection('readers').add(readers)
  await db.collection('values').add([
    { _id: 'v', w: [3, 1, 2], n: 7, s: 'Ab,c' },
    { _id: 'g1', group: true, x: 2 },
    { _id: 'g2', group: true, x: 4 },
    { _id: 'g3', group: true, x: 6 },
  ])
})
afterAll(() => running.stop())

test.each(Object.keys(queryExamples))('a query with db.command.%s finds whom it should', async (name) => {
  const { where, finds } = queryExamples[name] as (typeof queryExamples)[string]
  const { data } = await db.collection('readers').where(where(db.command)).orderBy('_id', 'asc').get()
  expect(data.map(({ _id }) => _id)).toEqual(finds)
})

test.each(Object.keys(refusedQueries))('a query with db.command.%s is refused by name', async (name) => {
  const { where, names } = refusedQueries[name] as (typeof refusedQueries)[string]
  const refusal = await refusalOf(db.collection('readers').where(where(db.command, db)).get())
  expect(refusal.code).toBe('LOCAL_CLOUD_UNSUPPORTED')
  expect(refusal.message).toContain(names)
})

test.each(Object.keys(updateExamples))('an update with db.command.%s changes the field', async (name) => {
  const { before, change, after } = updateExamples[name] as (typeof updateExamples)[string]
  const changes = db.collection('changes')
  await changes.add({ _id: name, field: before })
  const { updated } = await changes.doc(name).update({ field: change(db.command) })
  expect(updated).toBe(1)
  const { data } = await changes.doc(name).get()
  expect(data[0]).toEqual(after === undefined ? { _id: name } : { _id: name, field: after })
})

test('an update with db.command.rename moves the field', async () => {
  const changes = db.collection('changes')
  await changes.add({ _id: 'rename', old: 1 })
  await changes.doc('rename').update({ old: db.command.rename('fresh') })
  const { data } = await changes.doc('rename').get()
  expect(data).toEqual([{ _id: 'rename', fresh: 1 }])
})

test.each(Object.keys(stageExamples))('the aggregation stage %s answers what it should', async (name) => {
  const { run, answer } = stageExamples[name] as (typeof stageExamples)[string]
  const { data } = await run(db.collection('readers').aggregate(), db.command).end()
  expect(data).toEqual(answer)
})

test('the aggregation stage geoNear is refused by name', async () => {
  const stage = db
    .collection('readers')
    .aggregate()
    .geoNear({ near: { longitude: 1, latitude: 2 }, distanceField: 'd' })
  expect((await refusalOf(stage.end())).message).toContain('$geoNear')
})

const aggregate = () => db.command.aggregate as unknown as Record<string, (argument: unknown) => unknown>

test.each(Object.keys(expressionExamples))('db.command.aggregate.%s computes in $project', async (name) => {
  const [argument, answer] = expressionExamples[name] as [unknown, unknown]
  const made = aggregate()[name]?.(argument)
  const { data } = await db.collection('values').aggregate().match({ _id: 'v' }).project({ _id: 0, made }).end()
  expect(data).toEqual([{ made: answer }])
})

test.each(Object.keys(accumulatorExamples))('db.command.aggregate.%s folds a group', async (name) => {
  const made = aggregate()[name]?.('$x')
  const sorted = db.collection('values').aggregate().match({ group: true }).sort({ x: 1 })
  const { data } = await sorted.group({ _id: null, made }).end()
  expect(data).toEqual([{ _id: null, made: accumulatorExamples[name] }])
})

test.each(Object.keys(refusedExpressions))('db.command.aggregate.%s is refused by name', async (name) => {
  const made = aggregate()[name]?.(['$s', 'c'])
  const refusal = await refusalOf(db.collection('values').aggregate().project({ made }).end())
  expect(refusal.message).toContain(refusedExpressions[name])
})

test('db.command.project.slice and elemMatch cut arrays', async () => {
  const { slice, elemMatch } = db.command.project as unknown as Record<string, (argument: unknown) => unknown>
  const { data } = await db
    .collection('readers')
    .where({ _id: 'lan' })
    .field({ tags: slice?.(1), visits: elemMatch?.({ page: 'story' }) })
    .get()
  expect(data[0]).toMatchObject({ _id: 'lan', tags: ['health'], visits: [{ page: 'story', seconds: 40 }] })
})
