import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Change } from '../../src/engine/document-change'
import { DocumentEngine } from '../../src/engine/document-engine'
import { refusalOf, startTestCloud, type TestCloud } from '../support/test-cloud'

let running: TestCloud
beforeAll(async () => {
  running = await startTestCloud()
})
afterAll(() => running.stop())

const db = () => running.app.database()
const raw = (name: string) => db().collection(name).options({ raw: true, multiple: false })
const send = (body: object) => fetch(`${running.cloud.url}/admin`, { method: 'POST', body: JSON.stringify(body) })

test('a page of a sorted list reads the page and not one document more, whatever the index gives', async () => {
  const people = Array.from({ length: 300 }, (_, n) => ({
    _id: `club:p${n}`,
    clubId: 'club',
    personId: `p${n}`,
    consent: { state: 'granted' },
    points: (n * 37) % 101,
    lastAt: n,
    tagKeys: [`t${n % 7}`, `t${(n + 1) % 7}`],
  }))
  await db().collection('memberships').add(people)
  const list = async (where: object, order: object, limit: number) => {
    const page = { action: 'database.getDocument', collectionName: 'memberships', queryType: 'WHERE', limit }
    const answer = await send({ ...page, query: JSON.stringify(where), order: JSON.stringify(order) })
    const { data } = (await answer.json()) as { data: { list: string[] } }
    return { read: Number(answer.headers.get('x-documents-read')), found: data.list.map((text) => JSON.parse(text)) }
  }
  const mine = { clubId: 'club', 'consent.state': 'granted' }
  const best = await list(mine, { points: -1 }, 21)
  expect(best.read).toBe(21)
  expect(best.found.map(({ points }) => points)).toEqual(
    people
      .map(({ points }) => points)
      .sort((a, b) => b - a)
      .slice(0, 21),
  )
  expect((await list({ ...mine, tagKeys: 't3' }, { points: -1 }, 21)).read).toBe(21)
  expect((await list({ ...mine, points: { $lt: 50 } }, { points: -1 }, 21)).read).toBe(21)
  expect((await list({ _id: { $in: ['club:p3', 'club:p4', 'nobody'] } }, {}, 100)).read).toBe(2)
  const counted = await send({
    action: 'database.calculateDocument',
    collectionName: 'memberships',
    query: '{"personId":"p7"}',
  })
  expect([await counted.json(), counted.headers.get('x-documents-read')]).toMatchObject([{ data: { total: 1 } }, '0'])
})

test('an update by _id with a guard writes one document and reads none for an answer', async () => {
  await db()
    .collection('attendances')
    .add({ _id: 'act:p', marks: { phone: 3 } })
  const before = { ...running.cloud.engine.totals }
  const guard = { _id: 'act:p', $or: [{ 'marks.phone': { $exists: false } }, { 'marks.phone': { $lt: 4 } }] }
  const change = { $max: { 'marks.phone': 4 }, $inc: { visits: 1 } }
  expect(await raw('attendances').where(guard).update(change)).toMatchObject({ updated: 1 })
  expect(await raw('attendances').where(guard).update(change)).toMatchObject({ updated: 0 })
  const { read, written } = running.cloud.engine.totals
  expect([read - before.read, written - before.written]).toEqual([0, 1])
})

test('adding an _id twice is CloudBase’s duplicate write, and a list is added whole or not at all', async () => {
  await db().collection('people').add({ _id: 'one' })
  const refusal = await refusalOf(db().collection('people').add({ _id: 'one' }))
  expect(refusal).toMatchObject({
    code: 'DATABASE_DUPLICATE_WRITE',
    message: expect.stringContaining('E11000 duplicate key'),
  })
  await refusalOf(
    db()
      .collection('people')
      .add([{ _id: 'two' }, { _id: 'one' }]),
  )
  expect((await db().collection('people').doc('two').get()).data).toEqual([])
})

test('an unknown collection is CloudBase’s error', async () => {
  expect(await refusalOf(db().collection('nowhere').get())).toMatchObject({ code: 'DATABASE_COLLECTION_NOT_EXIST' })
})

test('dates, server dates, regular expressions, ids and odd numbers come back as they went', async () => {
  const at = new Date('2026-03-02T06:00:00.123Z')
  const value = {
    at,
    early: new Date(-1),
    huge: 2 ** 60,
    half: 0.5,
    less: -0.25,
    list: [at, [null, true]],
    nothing: null,
  }
  await db()
    .collection('people')
    .add({ _id: 'typed', ...value, stamped: db().serverDate({ offset: 1000 }) })
  const { data } = await db().collection('people').doc('typed').get()
  expect(data[0]).toMatchObject(value)
  expect(data[0].stamped).toBeInstanceOf(Date)
  const found = await db()
    .collection('people')
    .where({ _id: db().RegExp({ regexp: '^TYP', options: 'i' }) })
    .get()
  expect(found.data).toHaveLength(1)
  const byDate = await db()
    .collection('people')
    .where({ at: db().command.gte(at) })
    .get()
  expect(byDate.data).toHaveLength(1)
})

test.each([
  [{ $inc: { 'a.b': 1 }, $set: { a: 1 } }, 'conflict'],
  [{ $set: { _id: 'x' } }, 'immutable'],
  [{ $inc: { name: 1 } }, 'non-numeric'],
  [{ $push: { name: 1 } }, 'must be an array'],
  [{ $set: { 'list.$.a': 1 } }, 'positional'],
  [{ $set: { 'name.first': 1 } }, 'Cannot create field'],
  [{ $set: { 'list.2000000000': 1 } }, 'backfill'],
])('the update %j is refused and changes nothing', async (change, words) => {
  await raw('clubs').where({ _id: 'whole' }).remove()
  await db()
    .collection('clubs')
    .add({ _id: 'whole', name: '林', list: [1] })
  const refusal = await refusalOf(raw('clubs').where({ _id: 'whole' }).update(change))
  expect(refusal.message).toContain(words)
  expect((await db().collection('clubs').doc('whole').get()).data).toEqual([{ _id: 'whole', name: '林', list: [1] }])
})

test('conditional updates of one document by many callers at once lose nothing and overbook nothing', async () => {
  await db().collection('seatPlans').add({ _id: 'event', taken: 0, seats: {} })
  const register = (person: string) =>
    raw('seatPlans')
      .where({ _id: 'event', taken: { $lte: 9 }, [`seats.${person}`]: { $exists: false } })
      .update({ $inc: { taken: 1 }, $set: { [`seats.${person}`]: 1 } })
  const people = Array.from({ length: 25 }, (_, n) => `p${n}`)
  const answers = await Promise.all([...people, ...people].map(register))
  expect(answers.filter(({ updated }) => updated === 1)).toHaveLength(10)
  const { data } = await db().collection('seatPlans').doc('event').get()
  expect([data[0].taken, Object.keys(data[0].seats)]).toMatchObject([10, { length: 10 }])
})

test('changes are told once they are safe, with what was before and after', async () => {
  const told: Change[] = []
  const stop = running.cloud.onChange((changes) => told.push(...changes))
  await db().collection('notices').add({ _id: 'n', state: 'due' })
  await db().collection('notices').doc('n').update({ state: 'sent' })
  await db().collection('notices').doc('n').remove()
  stop()
  expect(told.map(({ kind, before, after }) => [kind, before?.state, after?.state])).toEqual([
    ['inserted', undefined, 'due'],
    ['changed', 'due', 'sent'],
    ['removed', 'sent', undefined],
  ])
})

test('operations that arrive together share one commit, and a refused one leaves the others whole', async () => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'local-cloudbase-group-'))
  const engine = new DocumentEngine({ dataDir, collections: { things: { indexes: [] } } })
  const commits: number[] = []
  engine.onChange((changes) => commits.push(changes.length))
  const add = (id: string) => engine.write((operations, work) => operations.insert('things', [{ _id: id }], work))
  const settled = await Promise.allSettled([add('a'), add('b'), add('a'), add('c')])
  expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled'])
  expect(commits).toEqual([3])
  engine.close()
  rmSync(dataDir, { recursive: true })
})

test('when the declared indexes change, they are filled anew from the documents', async () => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'local-cloudbase-index-'))
  const open = (keys: readonly (readonly [string, 1 | -1])[]) =>
    new DocumentEngine({ dataDir, collections: { things: { indexes: [{ name: 'first', keys }] } } })
  const first = open([['a', 1]])
  await first.write((operations, work) => operations.insert('things', [{ _id: 'x', a: 1, b: 2 }], work))
  first.close()
  const second = open([['b', 1]])
  const { value } = await second.read((operations, work) => operations.count('things', { b: 2 }, work))
  expect(value).toBe(1)
  second.close()
  rmSync(dataDir, { recursive: true })
})

test('a second local cloud on the same data folder is refused before it can do harm', () => {
  const open = () => new DocumentEngine({ dataDir: running.dataDir, collections: {} })
  expect(open).toThrow('in use by another local cloud')
})
