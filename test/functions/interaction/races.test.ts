import type { OperationInput } from '../../../contract/operations'
import { newCast, newId } from '../../support/actors'
import { startTestCloud, type TestCloud } from '../../support/cloud'
import { fc, runs } from '../../support/seeded'
import { expectFoldOfLog } from '../runtime/log'
import { dayMs, eventDraft, surveyDraft } from '../world/drafts'
import { agree, envelope, publish, setUpReader, stayed, visit } from '../world/story'

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

test('of answers that come at once, each that was acknowledged is kept', async () => {
  const { wangMin, linYue: firstReader } = newCast(cloud)
  const { shareLinkId, activityId } = await setUpReader(wangMin, firstReader, surveyDraft())
  const given = [
    { question: 'rate', rating: 5 },
    { question: 'nps', rating: 9 },
    { question: 'care', choices: ['edu'] },
    { question: 'say', text: '谢谢' },
  ]
  for (let take = 0; take < 6; take++) {
    const { linYue } = newCast(cloud)
    await agree(linYue, { shareLinkId })
    await linYue.call('saveSurveyAnswers', { shareLinkId, answers: [{ question: 'nps', rating: 3 }], finish: false })
    const codes = await Promise.all(
      given.map((each) => linYue.codeOf('saveSurveyAnswers', { shareLinkId, answers: [each], finish: false })),
    )

    expect(codes.filter((code) => code !== 'ok' && code !== 'busy')).toEqual([])
    const acknowledged = given.filter((_, index) => codes[index] === 'ok').map(({ question }) => question)
    if (!acknowledged.includes('nps')) acknowledged.push('nps')
    const { surveyResponses } = await cloud.dumpAll()
    const response = surveyResponses.find(({ _id }) => _id === `${activityId}:${linYue.personId}`)
    expect(Object.keys(response?.answers ?? {}).sort()).toEqual(acknowledged.sort())
    await expectFoldOfLog(cloud, linYue)
  }
})

test('a tag that its customer hides stays hidden, whatever the agent decides in the same moment', async () => {
  const { wangMin, linYue: firstReader } = newCast(cloud)
  const link = await setUpReader(wangMin, firstReader)
  const tag = 'need:educationFund'
  for (let take = 0; take < 8; take++) {
    const { linYue } = newCast(cloud)
    await agree(linYue, link)
    await visit(linYue, link, [stayed(600)])
    const { personId } = linYue
    const [hidden] = await Promise.all([
      linYue.codeOf('reviseMyTag', { agentId: wangMin.personId, tag, revision: 'hide' }),
      wangMin.send('decideTag', { personId, tag, decision: 'assign' }),
      wangMin.send('decideTag', { personId, tag, decision: 'withdraw' }),
    ])
    if (hidden !== 'ok') await linYue.call('reviseMyTag', { agentId: wangMin.personId, tag, revision: 'hide' })

    const { tags } = await wangMin.call('getCustomer', { personId })
    expect(tags.map((each) => each.key)).not.toContain(tag)
  }
})

test.each(['relationships', 'participations'] as const)(
  'while %s are repaired and the pair goes on reading, nothing is lost',
  async (drifted) => {
    const { wangMin, linYue: firstReader } = newCast(cloud)
    const link = await setUpReader(wangMin, firstReader)
    for (let take = 0; take < 6; take++) {
      const { linYue } = newCast(cloud)
      await agree(linYue, link)
      await visit(linYue, link)
      const { personId } = linYue
      await cloud.engine.write((operations, work) =>
        operations.update(drifted, { personId }, { $inc: { seconds: 600 } } as never, { multi: false }, work),
      )
      const reading = async (phoneId: string) => {
        for (const sequence of [1, 2, 3, 4, 5, 6, 7, 8]) {
          await linYue.call('recordInteractions', { ...envelope(linYue, link, [stayed(30)], sequence), phoneId })
        }
      }
      const tomorrow = Date.now() + 25 * 3_600_000

      await Promise.all([
        cloud.fireTimer('timer', undefined, { at: tomorrow }),
        ...[newId(20), newId(20), newId(20)].map(reading),
      ])
      await cloud.fireTimer('timer', undefined, { at: tomorrow })

      await expectFoldOfLog(cloud, linYue)
    }
  },
)
