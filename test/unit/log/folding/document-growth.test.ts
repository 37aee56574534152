import type { TouchActivity } from '@domain/activities/activity/touch-activity'
import { applyDelta } from '@domain/log/delta/fold-delta'
import { emptyParticipationFold, emptyRelationshipFold, foldEnvelope } from '@domain/log/folding/fold-envelope'
import type { Interaction } from '@domain/log/kinds/interaction'
import { capturedKinds, notedKinds, recordedKinds } from '@domain/log/kinds/interaction'
import { facetKeys } from '@domain/people/agent-profile/agent-profile'
import { topicTags } from '@domain/words/tags/taxonomy'

const dayMs = 86_400_000
const start = Date.UTC(2027, 0, 1)

/** Of one agent, each about another topic, with the longest words. */
const activityOf = (index: number): TouchActivity => ({
  activityId: `activityNumber${String(index).padStart(4, '0')}`,
  kind: 'survey',
  title: '长'.repeat(40),
  audience: 'acquaintance',
  topics: topicTags.slice(index % 8, (index % 8) + 8).map(({ key }) => key),
  city: '杭州',
  sections: { s1: '节'.repeat(40) },
  questions: {
    q1: { title: '问'.repeat(100), type: 'single', choices: { c1: { text: '答'.repeat(60), tags: [] } } },
  },
})

/** Whatever kind there is, with the longest texts that contracts admit. */
function everything(at: number): Interaction[] {
  const note = '记'.repeat(200)
  const fields = {
    channel: 'group',
    seconds: 900,
    section: 's1',
    depth: 100,
    block: 'b1',
    percent: 100,
    on: true,
    childLinkId: 'abcdefghijkl',
    headcount: 3,
    question: 'q1',
    choices: ['c1'],
    rating: 9,
    score: 3,
    outOf: 5,
    startsAt: at,
    tag: 'need:pension',
    note,
  }
  const kinds = [...capturedKinds, ...recordedKinds, ...notedKinds].filter((kind) => kind !== 'facet')
  return [
    ...kinds.map((kind) => ({ ...fields, kind, at }) as unknown as Interaction),
    ...facetKeys.map((facet) => ({ kind: 'facet' as const, at, facet, seconds: 60 })),
  ]
}

/** Bytes after so many visits of somebody who takes part in everything, on another day each. */
function grownOver(visits: number) {
  let relationship = emptyRelationshipFold()
  let participation = emptyParticipationFold()
  const activities = new Set<string>()
  for (let visit = 0; visit < visits; visit++) {
    const activity = activityOf(visit)
    const envelope = { source: 'phoneOfLin', sequence: visit + 1, interactions: everything(start + visit * 5 * dayMs) }
    const fold = foldEnvelope(envelope, { agentId: 'agent', personId: 'lin', activity })
    relationship = applyDelta(relationship, fold.relationship)
    // One event that somebody comes back to for ten years.
    const once = foldEnvelope(envelope, { agentId: 'agent', personId: 'lin', activity: activityOf(0) })
    if (once.participation) participation = applyDelta(participation, once.participation)
    activities.add(activity.activityId)
  }
  const { days, activityIds, commitments, ...rest } = relationship
  const bytes = (value: unknown) => Buffer.byteLength(JSON.stringify(value))
  return {
    days: bytes(days),
    activityIds: bytes(activityIds),
    commitments: bytes(commitments),
    rest: bytes(rest),
    participation: bytes(participation),
    met: activities.size,
  }
}

test('however long somebody takes part, a document stays small: only a line a day, an id an activity and what plans count are added', () => {
  const [few, many] = [grownOver(60), grownOver(240)]

  // The rest are digits of counts.
  expect(many.rest).toBeLessThan(few.rest * 1.1)
  expect(many.participation).toBeLessThan(few.participation * 1.1)
  expect((many.days - few.days) / (240 - 60)).toBeLessThan(20)
  expect((many.activityIds - few.activityIds) / (many.met - few.met)).toBeLessThan(30)
  // A day on which there is everything that plans count, once each.
  expect((many.commitments - few.commitments) / (240 - 60)).toBeLessThan(170)
  expect(many.rest).toBeLessThan(320 * 1024)
  expect(many.participation).toBeLessThan(4 * 1024)
})
