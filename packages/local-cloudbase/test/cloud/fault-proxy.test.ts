import { faultKinds } from '../../src/fault-proxy/fault'
import { type FaultCount, startFaultProxy } from '../../src/fault-proxy/fault-proxy'
import { startTestCloud, type TestCloud } from '../support/test-cloud'

const calls = 80
let running: TestCloud
beforeAll(async () => {
  running = await startTestCloud()
})
afterAll(() => running.stop())

/** One insert after another through a bad network; answers how each ended for its caller. */
async function insertThrough(seed: number, share: number): Promise<{ ends: string[]; count: FaultCount }> {
  const proxy = await startFaultProxy({ seed, share })
  proxy.setUpstream(running.cloud.url)
  const ends: string[] = []
  for (let n = 0; n < calls; n += 1) {
    const data = [JSON.stringify({ _id: `s${seed}.${share}.${n}.${ends.length}` })]
    const body = JSON.stringify({ action: 'database.insertDocument', collectionName: 'letters', data })
    const end = await fetch(proxy.sdkUrl, { method: 'POST', body }).then(
      async (answer) =>
        answer.ok ? (((await answer.json()) as { code?: string }).code ?? 'done') : `${answer.status}`,
      () => 'broken',
    )
    ends.push(end)
  }
  await proxy.settled()
  const count = proxy.count()
  await proxy.close()
  return { ends, count }
}

test('without faults every call arrives once and is answered', async () => {
  const { ends, count } = await insertThrough(1, 0)
  expect(new Set(ends)).toEqual(new Set(['done']))
  expect(count).toMatchObject({ calls, faulted: 0 })
  expect(await running.cloud.engine.dump('letters')).toHaveLength(calls)
})

test('a seed brings the same faults again, of every kind, and each ends as it must for its caller', async () => {
  const first = await insertThrough(7, 1)
  expect(first.count).toMatchObject({ calls, faulted: calls })
  expect(Object.keys(first.count.byKind)).toEqual([...faultKinds])
  expect(Object.values(first.count.byKind).every((times) => times > 0)).toBe(true)
  const { dropBefore, dropAfter, dropThenApply, errorBefore, errorAfter, conflict } = first.count.byKind
  const times = (wanted: RegExp) => first.ends.filter((end) => wanted.test(end)).length
  expect(times(/^broken$/)).toBe(dropBefore + dropAfter + dropThenApply)
  expect(times(/^50[23]$/)).toBe(errorBefore + errorAfter)
  expect(times(/^DATABASE_REQUEST_FAILED$/)).toBe(conflict)
  // What was done and not answered is there all the same; the second of a duplicate is refused.
  const done = (await running.cloud.engine.dump('letters')).filter(({ _id }) => String(_id).startsWith('s7.'))
  expect(done).toHaveLength(calls - dropBefore - errorBefore - conflict)
  await running.cloud.engine.write((operations, work) => operations.remove('letters', {}, { multi: true }, work))
  expect((await insertThrough(7, 1)).count).toEqual(first.count)
})
