import type { OperationInput } from '../../contract/operations'
import { newCast, newId } from '../support/actors'
import { startTestCloud, type TestCloud } from '../support/cloud'
import { fc, runs } from '../support/seeded'
import { dayMs, eventDraft, surveyDraft } from './drafts'
import { expectFoldOfLog } from './log'
import { agree, envelope, publish, setUpReader, stayed } from './story'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
})
afterAll(() => cloud.stop())

type Captured = OperationInput<'recordInteractions'>['interactions'][number]

const start = Date.now() - 6 * dayMs
const at = fc.integer({ min: 0, max: 5 * dayMs }).map((after) => start + after)
const captured: fc.Arbitrary<Captured> = fc.oneof(
  at.map((instant): Captured => ({ kind: 'open', at: instant, channel: 'group' })),
  fc.tuple(at, fc.integer({ min: 1, max: 900 })).map(([instant, seconds]) => stayed(seconds, instant)),
  fc.tuple(at, fc.boolean()).map(([instant, on]): Captured => ({ kind: 'favourite', at: instant, on })),
  fc
    .tuple(at, fc.integer({ min: 0, max: 100 }))
    .map(([instant, depth]): Captured => ({ kind: 'read', at: instant, section: 'first', depth })),
  at.map((instant): Captured => ({ kind: 'facet', at: instant, facet: 'story', seconds: 12 })),
)
const flushes = fc.array(fc.array(captured, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 6 })

test('whatever two phones send, in whatever order, batches and repetitions, the documents are the fold of the log', async () => {
  const { wangMin, linYue: firstReader } = newCast(cloud)
  const [link, other] = [await setUpReader(wangMin, firstReader), await publish(wangMin, surveyDraft())]

  await fc.assert(
    fc.asyncProperty(
      flushes,
      flushes,
      fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 6, maxLength: 6 }),
      async (a, b, sends) => {
        const { linYue } = newCast(cloud)
        await agree(linYue, link)
        const phone = async (phoneId: string, histories: Captured[][]) => {
          for (const [index, interactions] of histories.entries()) {
            const to = index % 2 === 0 ? link : other
            const sent = { ...envelope(linYue, to, interactions, index + 1), phoneId }
            // The same envelope several times at once, as when answers are lost.
            await Promise.all(Array.from({ length: sends[index] ?? 1 }, () => linYue.call('recordInteractions', sent)))
          }
        }
        await Promise.all([phone(newId(20), a), phone(newId(20), b)])
        await expectFoldOfLog(cloud, linYue)
      },
    ),
    { numRuns: runs(8), endOnFailure: true },
  )
})

test('withdrawing while envelopes are on their way leaves the fold of a log that ends there', async () => {
  const { wangMin, linYue: firstReader } = newCast(cloud)
  const link = await setUpReader(wangMin, firstReader)
  for (let take = 0; take < 6; take++) {
    const { linYue } = newCast(cloud)
    await agree(linYue, link)
    const phones = Array.from({ length: 4 }, () => ({ ...envelope(linYue, link, [stayed(30)], 1), phoneId: newId(20) }))

    await Promise.all([
      ...phones.map((sent) => linYue.send('recordInteractions', sent)),
      linYue.call('withdrawConsent', { agentId: wangMin.personId }),
    ])

    await expectFoldOfLog(cloud, linYue)
  }
})

test('erasing while everything is on its way leaves nothing', async () => {
  const { wangMin, linYue: firstReader } = newCast(cloud)
  const link = await setUpReader(wangMin, firstReader, eventDraft(Date.now(), { capacity: 500 }))
  for (let take = 0; take < 6; take++) {
    const { linYue } = newCast(cloud)
    await agree(linYue, link)
    const phones = Array.from({ length: 4 }, () => ({ ...envelope(linYue, link, [stayed(30)], 1), phoneId: newId(20) }))
    const registration = { shareLinkId: link.shareLinkId, name: '林悦', headcount: 1 }

    await Promise.all([
      ...phones.map((sent) => linYue.send('recordInteractions', sent)),
      linYue.send('registerForActivity', registration),
      linYue.call('eraseMyData', { scope: { of: 'everything' } }),
    ])

    const dump = await cloud.dumpAll()
    const holders = Object.entries(dump).filter(([, documents]) => JSON.stringify(documents).includes(linYue.personId))
    expect(holders).toEqual([])
  }
})
