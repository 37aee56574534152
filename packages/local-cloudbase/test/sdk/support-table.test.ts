import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import Aggregation from '@cloudbase/database/dist/commonjs/aggregate'
import { LOGIC_COMMANDS_LITERAL } from '@cloudbase/database/dist/commonjs/commands/logic'
import { QUERY_COMMANDS_LITERAL } from '@cloudbase/database/dist/commonjs/commands/query'
import { UPDATE_COMMANDS_LITERAL } from '@cloudbase/database/dist/commonjs/commands/update'
import { operatorToString } from '@cloudbase/database/dist/commonjs/operator-map'
import { databaseActions } from '../../src/database/database-actions'
import {
  actions,
  aggregationOperators,
  aggregationStages,
  queryOperators,
  updateOperatorNames,
  valueTypes,
} from '../../src/sdk-endpoint/support-table'
import { refusalOf, startTestCloud, type TestCloud } from '../support/test-cloud'
import { accumulatorExamples, expressionExamples, refusedExpressions } from './examples/expression-examples'
import { queryExamples, refusedQueries } from './examples/query-examples'
import { stageExamples } from './examples/stage-examples'
import { updateExamples } from './examples/update-examples'

let running: TestCloud
beforeAll(async () => {
  running = await startTestCloud()
})
afterAll(() => running.stop())

const command = () => running.app.database().command as unknown as Record<string, unknown>
const aggregate = () => command().aggregate as Record<string, (argument: unknown) => object>

test('every operator of db.command has an example or a refusal', () => {
  const shown = [queryExamples, refusedQueries, updateExamples].flatMap(Object.keys)
  const groups = ['aggregate', 'project', 'rename']
  expect([...new Set([...shown, ...groups])].sort()).toEqual(Object.keys(command()).sort())
})

test('every operator of db.command.aggregate has an example or a refusal', () => {
  const shown = [expressionExamples, accumulatorExamples, refusedExpressions].flatMap(Object.keys)
  expect([...shown, 'pipeline'].sort()).toEqual(Object.keys(aggregate()).sort())
})

test('every stage of aggregate() has an example or a refusal', () => {
  const ways = ['constructor', 'end', 'unwrap', 'done', '_pipe']
  const stages = Object.getOwnPropertyNames(Aggregation.prototype).filter((name) => !ways.includes(name))
  expect([...Object.keys(stageExamples), 'geoNear'].sort()).toEqual(stages.sort())
  for (const stage of stages) expect(aggregationStages).toHaveProperty([`$${stage}`])
})

test('every name the SDK writes on the wire is in the table', () => {
  const written = (literals: object) => Object.values(literals).map((literal) => operatorToString(String(literal)))
  // The geo queries are spelled out in the serializer instead.
  const spelledOut = ['$geoNear']
  const queries = [...written(QUERY_COMMANDS_LITERAL), ...written(LOGIC_COMMANDS_LITERAL)]
  for (const name of queries.filter((name) => !spelledOut.includes(name))) expect(queryOperators).toHaveProperty([name])
  for (const name of written(UPDATE_COMMANDS_LITERAL)) expect(updateOperatorNames).toHaveProperty([name])
  for (const [name, make] of Object.entries(aggregate())) {
    if (name !== 'pipeline') expect(aggregationOperators).toHaveProperty([Object.keys(make(1))[0] as string])
  }
})

test('every action in the source of the SDK is in the table', () => {
  const sources = ['@cloudbase/node-sdk', '@cloudbase/database'].flatMap((folder) => {
    const place = path.join(path.dirname(require.resolve(`${folder}/package.json`)), 'src')
    return readdirSync(place, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.name.endsWith('.ts'))
      .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'utf8'))
  })
  const inSource = sources.flatMap((source) =>
    [...source.matchAll(/'((?:database|functions|storage|wx|auth|analytics)\.[A-Za-z]+)'/g)].map(([, name]) => name),
  )
  expect([...new Set(inSource)].sort()).toEqual(Object.keys(actions).sort())
})

test('every supported database action is answered and no other', () => {
  const supported = Object.entries(actions).filter(
    ([name, support]) => name.startsWith('database.') && support === 'supported',
  )
  expect(supported.map(([name]) => name).sort()).toEqual(Object.keys(databaseActions).sort())
})

const send = async (body: object) => {
  const answer = await fetch(`${running.cloud.url}/admin`, { method: 'POST', body: JSON.stringify(body) })
  return (await answer.json()) as { code?: string; message?: string }
}

const refused = Object.entries(actions).filter(([, support]) => support === 'refused')
test.each(refused)('the action %s is refused by name', async (action) => {
  expect(await send({ action })).toMatchObject({
    code: 'LOCAL_CLOUD_UNSUPPORTED',
    message: expect.stringContaining(action),
  })
})

test('an action nobody knows is refused by name', async () => {
  expect(await send({ action: 'database.teleport' })).toMatchObject({
    message: expect.stringContaining('database.teleport'),
  })
})

const refusedTypes = Object.entries(valueTypes).filter(([, support]) => support === 'refused')
test.each(refusedTypes)('a value of the type %s is refused by name', async (type) => {
  const document = JSON.stringify({ _id: 'x', value: { [type]: 'AAA=' } })
  const answer = await send({ action: 'database.insertDocument', collectionName: 'people', data: [document] })
  expect(answer).toMatchObject({ code: 'LOCAL_CLOUD_UNSUPPORTED', message: expect.stringContaining(type) })
})

const refusedUpdates = Object.entries(updateOperatorNames).filter(([, support]) => support === 'refused')
test.each(refusedUpdates)('the raw update operator %s is refused by name', async (operator) => {
  const people = running.app.database().collection('people').options({ raw: true, multiple: false })
  const refusal = await refusalOf(people.where({ _id: 'x' }).update({ [operator]: { a: true } }))
  expect(refusal.message).toContain(operator)
})

test('geographic values are kept as the SDK writes them', async () => {
  const db = running.app.database()
  await db.createCollection('places')
  await db.collection('places').add({ _id: 'lake', at: new db.Geo.Point(120.1, 30.2) })
  const { data } = await db.collection('places').doc('lake').get()
  expect(data[0].at).toMatchObject({ longitude: 120.1, latitude: 30.2 })
})
