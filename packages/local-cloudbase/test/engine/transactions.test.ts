import { refusalOf, startTestCloud, type TestCloud } from '../support/test-cloud'

type TransactionOfSdk = Awaited<ReturnType<ReturnType<TestCloud['app']['database']>['startTransaction']>>

let running: TestCloud
let now = Date.UTC(2026, 0, 1)
const collection = () => running.app.database().collection('seatPlans')
const read = async (id: string) => (await collection().doc(id).get()).data[0]

beforeAll(async () => {
  running = await startTestCloud({ now: () => now, transactionMs: 5_000 })
})
afterAll(() => running.stop())

test('a committed transaction changes all its documents, a rolled back one none', async () => {
  await collection().add([
    { _id: 'a1', seats: 1 },
    { _id: 'a2', seats: 1 },
  ])
  const db = running.app.database()
  await db.runTransaction(async (transaction: TransactionOfSdk) => {
    await transaction
      .collection('seatPlans')
      .doc('a1')
      .update({ seats: db.command.inc(1) })
    await transaction.collection('seatPlans').doc('a2').remove()
    await transaction.collection('seatPlans').add({ _id: 'a3', seats: 9 })
    await transaction.collection('seatPlans').doc('a4').set({ seats: 4 })
  })
  expect([await read('a1'), await read('a2'), await read('a3'), await read('a4')]).toEqual([
    { _id: 'a1', seats: 2 },
    undefined,
    { _id: 'a3', seats: 9 },
    { _id: 'a4', seats: 4 },
  ])
  const open = await db.startTransaction()
  await open.collection('seatPlans').doc('a1').update({ seats: 100 })
  await open.rollback('no')
  expect(await read('a1')).toEqual({ _id: 'a1', seats: 2 })
})

test('a transaction reads its own changes and nobody else sees them before the commit', async () => {
  await collection().add({ _id: 'b', seats: 1 })
  const open = await running.app.database().startTransaction()
  await open.collection('seatPlans').doc('b').update({ seats: 2 })
  expect((await open.collection('seatPlans').doc('b').get()).data).toEqual({ _id: 'b', seats: 2 })
  expect(await read('b')).toEqual({ _id: 'b', seats: 1 })
  await open.commit()
  expect(await read('b')).toEqual({ _id: 'b', seats: 2 })
})

test('another writer of a locked document fails at once with the conflict the SDK retries on', async () => {
  await collection().add({ _id: 'c', seats: 1 })
  const db = running.app.database()
  const open = await db.startTransaction()
  await open.collection('seatPlans').doc('c').update({ seats: 2 })
  const outside = await refusalOf(collection().doc('c').update({ seats: 3 }))
  expect(outside.code).toBe('DATABASE_TRANSACTION_CONFLICT')
  const second = await db.startTransaction()
  const inside = await refusalOf(second.collection('seatPlans').doc('c').update({ seats: 4 }))
  expect(inside.code).toBe('DATABASE_TRANSACTION_CONFLICT')
  await open.commit()
  expect((await read('c')).seats).toBe(2)
})

test('of two that read and write one document one must begin again, so no increment is lost', async () => {
  await collection().add({ _id: 'd', seats: 0 })
  const db = running.app.database()
  const runs = Array.from({ length: 3 }, () =>
    db.runTransaction(async (transaction: TransactionOfSdk) => {
      const document = transaction.collection('seatPlans').doc('d')
      const { data } = await document.get()
      await document.update({ seats: data.seats + 1 })
    }),
  )
  const settled = await Promise.allSettled(runs)
  const succeeded = settled.filter(({ status }) => status === 'fulfilled').length
  expect(succeeded).toBeGreaterThan(0)
  expect((await read('d')).seats).toBe(succeeded)
})

test('a document that changed since the transaction first looked can no longer be written by it', async () => {
  await collection().add({ _id: 'e', seats: 1 })
  const open = await running.app.database().startTransaction()
  await open.collection('seatPlans').doc('e').get()
  await collection().doc('e').update({ seats: 7 })
  const refusal = await refusalOf(open.collection('seatPlans').doc('e').update({ seats: 2 }))
  expect(refusal.code).toBe('DATABASE_TRANSACTION_CONFLICT')
  expect((await read('e')).seats).toBe(7)
})

test('a transaction that runs out of time is over and locks nothing', async () => {
  await collection().add({ _id: 'f', seats: 1 })
  const open = await running.app.database().startTransaction()
  await open.collection('seatPlans').doc('f').update({ seats: 2 })
  now += 5_001
  await collection().doc('f').update({ seats: 3 })
  expect((await refusalOf(open.commit() as Promise<unknown>)).code).toBe('DATABASE_TRANSACTION_NOT_EXIST')
  expect((await read('f')).seats).toBe(3)
})

test('a query inside a transaction is refused by name', async () => {
  const open = await running.app.database().startTransaction()
  const refusal = await refusalOf(open.collection('seatPlans').where({ seats: 1 }).get())
  expect(refusal.message).toContain('where() in a transaction')
  await open.rollback('done')
})
