import { touchActivity } from '@domain/activities/activity/touch-activity'
import { applyDelta } from '@domain/log/delta/fold-delta'
import { emptyParticipationFold, foldEnvelope } from '@domain/log/folding/fold-envelope'
import { isFavourite } from '@domain/people/participation/participation'
import { activityOf, china } from '../../example-people'

const activity = touchActivity(
  activityOf({ blocks: [{ id: 's1', type: 'heading', text: '先算一笔账' }], topics: ['need:pension'] }),
)
const context = { agentId: 'agent', personId: 'lin', activity }
const at = china('2026-11-01 21:40')

test('one envelope becomes one delta for the relationship and one for the participation', () => {
  const { relationship, participation } = foldEnvelope(
    {
      source: 'phoneOfLin',
      sequence: 7,
      interactions: [
        { kind: 'dwell', seconds: 60, at },
        { kind: 'read', section: 's1', depth: 80, at },
      ],
    },
    context,
  )
  expect(relationship.max['marks.phoneOfLin']).toBe(7)
  expect(relationship.inc).toMatchObject({ seconds: 60, 'counts.dwell': 1, 'counts.read': 1, 'days.20261101': 1 })
  expect(relationship.inc['tags.need:pension.weight']).toBeGreaterThan(0)
  expect(relationship.addToSet).toMatchObject({ activityIds: ['activityOne00'] })
  expect(participation).toMatchObject({ max: { 'marks.phoneOfLin': 7, 'depths.s1': 80 }, inc: { seconds: 60 } })
})

test('what an agent notes outside any activity touches no participation', () => {
  const { activity: _, ...outside } = context
  const noted = { source: 'phoneOfWang', sequence: 1, interactions: [{ kind: 'visit' as const, at }] }
  expect(foldEnvelope(noted, outside).participation).toBeNull()
})

test('the last of favouring and taking back holds, in whichever order they arrive', () => {
  const favour = (on: boolean, when: number, sequence: number) => ({
    source: 'phoneOfLin',
    sequence,
    interactions: [{ kind: 'favourite' as const, on, at: when }],
  })
  const deltas = [favour(true, at, 1), favour(false, at + 1000, 2)].map(
    (envelope) => foldEnvelope(envelope, context).participation,
  )
  for (const order of [deltas, [...deltas].reverse()]) {
    const fold = order.reduce((sum, delta) => (delta ? applyDelta(sum, delta) : sum), emptyParticipationFold())
    expect(isFavourite(fold)).toBe(false)
  }
})

test('no path of a delta can be split by a dot in a key', () => {
  const own = { ...context, activity: { ...activity, topics: ['preference:ownFish1' as const] } }
  const envelope = { source: 'phoneOfLin', sequence: 1, interactions: [{ kind: 'dwell' as const, seconds: 60, at }] }
  const { inc } = foldEnvelope(envelope, own).relationship
  expect(Object.keys(inc)).toContain('tags.preference:ownFish1.weight')
})

test('seconds are whole, and a section read is no touch of its own', () => {
  const interactions = [
    { kind: 'dwell' as const, seconds: 12.4, at },
    { kind: 'facet' as const, facet: 'story', seconds: 8.6, at },
    { kind: 'read' as const, section: 's1', depth: 80, at },
  ]
  const { relationship } = foldEnvelope({ source: 'phoneOfLin', sequence: 1, interactions }, context)
  expect(relationship.inc).toMatchObject({ seconds: 12, 'facets.story.seconds': 9 })
  const kinds = relationship.pushLatest.recent?.each.map((touch) => (touch as unknown as { kind: string }).kind)
  expect(kinds).toEqual(['dwell', 'facet'])
})

test('a section that the activity does not have leaves nothing behind', () => {
  const interactions = ['s1', 's2', 'whatever'].map((section) => ({ kind: 'read' as const, section, depth: 90, at }))
  const { participation } = foldEnvelope({ source: 'phoneOfLin', sequence: 1, interactions }, context)
  expect(Object.keys(participation?.max ?? {}).filter((path) => path.startsWith('depths'))).toEqual(['depths.s1'])
})

test('an envelope asks for no more pushes than are kept', () => {
  const interactions = Array.from({ length: 50 }, (_, index) => ({
    kind: 'dwell' as const,
    seconds: 60,
    at: at + index,
  }))
  const { pushLatest } = foldEnvelope({ source: 'phoneOfLin', sequence: 1, interactions }, context).relationship
  for (const { each, keep } of Object.values(pushLatest)) expect(each.length).toBeLessThanOrEqual(keep)
  expect(pushLatest.recent?.each.at(-1)?.at).toBe(at + 49)
})

test('what somebody else did moves a milestone and a number, and no date, day, warmth or recent touch', () => {
  const envelope = { source: 'introduction-a', sequence: 1, interactions: [{ kind: 'introduction' as const, at }] }
  const { relationship, participation } = foldEnvelope(envelope, { agentId: 'agent', personId: 'lin' })
  expect(relationship).toEqual({
    inc: { 'counts.introduction': 1, 'commitments.introduction.202611.01': 1 },
    max: { 'marks.introduction-a': 1, stageRank: 0 },
    min: {},
    addToSet: {},
    pushLatest: { milestones: expect.objectContaining({ each: [{ at, kind: 'introduction' }] }) },
  })
  expect(participation).toBeNull()
})
