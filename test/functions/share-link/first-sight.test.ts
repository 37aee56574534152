import { activityTemplates } from '../../../domain/activities/activity-template/templates'
import { newCast } from '../../support/actors'
import { startTestCloud, type TestCloud } from '../../support/cloud'
import { dayMs } from '../world/drafts'
import { becomeAgent, publish } from '../world/story'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
})
afterAll(() => cloud.stop())

test('a stranger’s one call answers with at most 20 kB, whichever template the agent sent', async () => {
  const { wangMin, stranger } = newCast(cloud)
  await becomeAgent(wangMin)
  const startsAt = Date.now() + 7 * dayMs
  const schedule = {
    startsAt,
    endsAt: startsAt + dayMs / 12,
    registerBy: startsAt - dayMs,
    place: '东门',
    city: '苏州',
    capacity: 20,
  }
  for (const { key, kind, title, summary, cover, audience, blocks, topics, questions } of activityTemplates) {
    const draft = { kind, title, summary, cover, audience, blocks, topics, questions, templateKey: key }
    const { shareLinkId } = await publish(wangMin, kind === 'event' ? { ...draft, schedule } : draft)
    const answer = await stranger.send('openShareLink', { shareLinkId, entry: 'person' })
    expect(answer).toMatchObject({ ok: true, data: { activity: { title } } })
    expect(Buffer.byteLength(JSON.stringify(answer))).toBeLessThanOrEqual(20_000)
  }
})
