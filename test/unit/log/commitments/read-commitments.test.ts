import { type CommitmentName, countActivities, countCommitments } from '@domain/log/commitments/read-commitments'
import { emptyRelationshipFold, foldAll } from '@domain/log/folding/fold-envelope'
import { allKinds } from '@domain/log/kinds/all-kinds'
import type { AnyKind } from '@domain/log/kinds/description/kind'
import { findKind } from '@domain/log/kinds/find-kind'
import type { RelationshipFold } from '@domain/people/relationship/relationship'
import { dayNumber } from '@domain/words/calendar/china-time'
import { fc } from '../../../support/seeded'
import { type Deed, deed, envelopesOf, instant } from '../../arbitraries'
import { china, relationshipOf, touchedActivity } from '../../example-people'

const names = [
  ...new Set(allKinds.flatMap(({ commitment }: AnyKind) => commitment?.as ?? [])),
] as readonly CommitmentName[]
const someDays = fc.tuple(instant, instant).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }))
/** The same history cut into other envelopes that come in another order. */
const histories = fc.array(deed, { maxLength: 80 }).chain((deeds) =>
  fc.record({
    deeds: fc.constant(deeds),
    steps: fc.shuffledSubarray(envelopesOf(deeds, 7), { minLength: envelopesOf(deeds, 7).length }),
  }),
)

/** What the whole log says, one interaction after the other. */
function countInLog(deeds: readonly Deed[], name: CommitmentName, { from, to }: { from: number; to: number }) {
  const within = deeds.filter(({ interaction: { kind, at } }) => {
    const isCounted = findKind(kind)?.commitment?.as === name
    return isCounted && dayNumber(at) >= dayNumber(from) && dayNumber(at) <= dayNumber(to)
  })
  const sum = within.reduce((total, { interaction: { kind } }) => {
    return total + (findKind(kind)?.commitment?.takesOneBack ? -1 : 1)
  }, 0)
  return { count: Math.max(0, sum), activities: new Set(within.map(({ activity }) => activity?.activityId)).size }
}

test('whatever is counted, in whatever days: as often as the whole log says, in any order of envelopes', () => {
  fc.assert(
    fc.property(histories, someDays, ({ deeds, steps }, days) => {
      const { relationship } = foldAll(steps)
      for (const name of names) {
        expect([name, countCommitments(relationship, name, days)]).toEqual([name, countInLog(deeds, name, days).count])
      }
      expect(countActivities(relationship, 'tookPart', days)).toBe(countInLog(deeds, 'tookPart', days).activities)
    }),
  )
})

const year = { from: china('2026-01-01 00:00'), to: china('2026-12-31 23:00') }

test('a visit is a visit still after everything that was noted since', () => {
  const notes = Array.from({ length: 40 }, (_, index) => ({
    kind: 'message' as const,
    time: `2026-10-${String(1 + (index % 28)).padStart(2, '0')} 10:${10 + index}`,
  }))
  const relationship = relationshipOf([{ kind: 'visit', time: '2026-09-01 10:00' }, ...notes])
  expect(relationship.milestones.some(({ kind }) => kind === 'visit')).toBe(false)
  expect(countCommitments(relationship, 'visit', year)).toBe(1)
  expect(countCommitments(relationship, 'message', year)).toBe(40)
})

test('days are whole, and China’s', () => {
  const late = relationshipOf([{ kind: 'visit', time: '2026-10-31 23:50' }])
  const visits = (from: string, to: string) =>
    countCommitments(late, 'visit', { from: china(`2026-${from}`), to: china(`2026-${to}`) })
  expect(visits('10-31 23:59', '11-02 00:00')).toBe(1)
  expect(visits('10-01 00:00', '10-31 00:00')).toBe(1)
  expect(visits('11-01 00:00', '11-30 00:00')).toBe(0)
  expect(visits('10-01 00:00', '10-30 23:59')).toBe(0)
})

test('a talk that was called off leaves nothing, and less than nothing is none', () => {
  const asked = { kind: 'appointment' as const, startsAt: china('2026-11-03 14:00'), time: '2026-11-01 10:00' }
  const off = { kind: 'cancelAppointment' as const, time: '2026-11-01 11:00' }
  expect(countCommitments(relationshipOf([asked]), 'talkAsked', year)).toBe(1)
  expect(relationshipOf([asked, off]).commitments).toEqual({ talkAsked: { 202611: { '01': 0 } } })
  expect(countCommitments(relationshipOf([off]), 'talkAsked', year)).toBe(0)
})

test('the same activity on two days, attended and answered, is one activity', () => {
  const tea = touchedActivity('event-tea_0000', '保单茶会')
  const walk = touchedActivity('event-walk_000', '徒步')
  const relationship = relationshipOf([
    { kind: 'checkIn', time: '2026-10-01 10:00', activity: tea },
    { kind: 'surveyFinish', time: '2026-10-02 10:00', activity: tea },
    { kind: 'checkIn', time: '2026-10-02 12:00', activity: walk },
  ])
  expect(countActivities(relationship, 'tookPart', year)).toBe(2)
  expect(countCommitments(relationship, 'tookPart', year)).toBe(3)
})

test('a document of before there were commitments has none', () => {
  const { commitments: _, ...rest } = emptyRelationshipFold()
  const old = rest as RelationshipFold
  expect(countCommitments(old, 'visit', year)).toBe(0)
  expect(countActivities(old, 'tookPart', year)).toBe(0)
})
