import { functionOf } from '../../../contract/operations'
import { type BuiltWorld, buildExampleWorld } from '../../../database/seeds/world/build-example-world'
import { exampleCustomers } from '../../../database/seeds/world/customers'
import { openidOf } from '../../../database/seeds/world/planned-call'
import type { Activity } from '../../../domain/activities/activity/activity'
import { touchActivity } from '../../../domain/activities/activity/touch-activity'
import type { Envelope } from '../../../domain/log/envelope/envelope'
import { foldAll } from '../../../domain/log/folding/fold-envelope'
import type { Relationship } from '../../../domain/people/relationship/relationship'
import { Actor } from '../../support/actors'
import { startTestCloud, type TestCloud } from '../../support/cloud'

// A Saturday morning in China, so that the story is the same whenever the test runs.
const now = Date.UTC(2026, 10, 21, 2, 30)
let cloud: TestCloud
let world: BuiltWorld
const actor = (key: string) => new Actor(cloud, key, openidOf(key))

beforeAll(async () => {
  cloud = await startTestCloud()
  world = await buildExampleWorld({
    now,
    log: () => {},
    call: (openid, operation, input, when) =>
      cloud.callFunction(functionOf[operation], { operation, input }, openid, when),
  })
}, 120_000)
afterAll(() => cloud?.stop())

test('the functions accept every call of the example world', () => {
  expect(world.refusals).toEqual([])
})

test('every relationship is the fold of all its envelopes', async () => {
  const dump = await cloud.dumpAll()
  const relationships = dump.relationships as unknown as Relationship[]
  const envelopes = dump.envelopes as unknown as Envelope[]
  const activities = new Map((dump.activities as unknown as Activity[]).map((activity) => [activity._id, activity]))
  expect(relationships.length).toBeGreaterThan(35)
  for (const relationship of relationships) {
    const log = envelopes.filter(({ relationshipId }) => relationshipId === relationship._id)
    const steps = log.map((envelope) => {
      const activity = activities.get(envelope.activityId ?? '')
      return { envelope, context: { ...envelope, ...(activity && { activity: touchActivity(activity) }) } }
    })
    expect(relationship).toMatchObject({ ...foldAll(steps).relationship })
  }
})

test('whoever only looked is in no document', async () => {
  const everything = JSON.stringify(await cloud.dumpAll())
  const lookers = exampleCustomers.filter(({ consents }) => consents === 'never').map(({ key }) => actor(key))
  expect(lookers.length).toBeGreaterThan(0)
  expect(
    lookers.filter(({ personId, openid = '' }) => everything.includes(personId) || everything.includes(openid)),
  ).toEqual([])
})

test('the evening view begins with last evening, and 陈舟 came by 林悦', async () => {
  const { lines } = await actor('wang-min').call('listEngaged', { order: 'newest', pageSize: 20 }, now)
  const evening = lines.slice(0, 6)
  expect(evening.every(({ words, isUnread }) => isUnread && words.startsWith('昨晚'))).toBe(true)
  expect(lines.find(({ person }) => person.name === '陈舟')?.broughtBy).toBe('林悦')
  expect(lines.map(({ person }) => person.name)).not.toContain('贺川')
})

test('the first article travelled six people deep', async () => {
  const { activities } = await actor('wang-min').call('listActivities', {}, now)
  const article = activities.find(({ title }) => title === '孩子的第一份保障')
  const { lineage } = await actor('wang-min').call('getActivityResult', { activityId: article?.activityId ?? '' }, now)
  expect(Math.max(...lineage.map(({ depth }) => depth))).toBe(6)
})
