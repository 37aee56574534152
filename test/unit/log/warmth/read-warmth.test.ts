import { levelOf, readWarmth } from '@domain/log/warmth/read-warmth'
import { warmthLine } from '@domain/log/warmth/warmth-line'
import { warmthPoints } from '@domain/log/warmth/warmth-points'
import { china, type Deed, relationshipOf, touchedActivity } from '../../example-people'

const article = touchedActivity('articleOne00', '孩子的第一份保障')
const now = china('2026-11-02 09:30')
const opens: Deed = { kind: 'open', channel: 'chat', time: '2026-11-01 21:36', activity: article }
const reads: Deed = { kind: 'dwell', seconds: 240, time: '2026-11-01 21:40', activity: article }

test('warmth says what made it', () => {
  const visitor = relationshipOf([
    opens,
    reads,
    { kind: 'share', childLinkId: 'k1', time: '2026-11-01 21:41', activity: article },
  ])
  expect(readWarmth(visitor, now)).toEqual({
    level: 'warm',
    value: 9.5,
    why: '近 7 天转发 1 次、打开 1 次、读了 4 分钟',
  })
})

test('from cold to boiling by what people dare to do', () => {
  const glance = relationshipOf([opens])
  const seat = relationshipOf([
    opens,
    reads,
    { kind: 'register', headcount: 1, time: '2026-11-01 21:50', activity: article },
  ])
  const booking = relationshipOf([
    opens,
    reads,
    { kind: 'consult', time: '2026-11-01 21:50' },
    { kind: 'appointment', startsAt: now, time: '2026-11-01 21:55' },
  ])
  const levels = [glance, relationshipOf([opens, reads]), seat, booking].map((each) => readWarmth(each, now).level)
  expect(levels).toEqual(['cold', 'warm', 'hot', 'boiling'])
})

test('whoever stays away cools, and the words say since when', () => {
  const visitor = relationshipOf([opens, reads, { kind: 'share', childLinkId: 'k1', time: '2026-11-01 21:41' }])
  const inThreeWeeks = readWarmth(visitor, now + 21 * 86_400_000)
  expect(inThreeWeeks).toMatchObject({
    level: 'cold',
    why: '近 30 天转发 1 次、打开 1 次、读了 4 分钟，上次是 22 天前',
  })
  expect(readWarmth(visitor, now + 60 * 86_400_000).why).toBe('上次互动是 2 个月前，之后没有动静')
})

test('nobody has done anything yet', () => {
  expect(readWarmth(relationshipOf([]), now)).toEqual({ level: 'cold', value: 0, why: '还没有互动' })
})

test('levels begin where they say', () => {
  expect([0, 2.9, 3, 9.9, 10, 19.9, 20].map(levelOf)).toEqual(['cold', 'cold', 'warm', 'warm', 'hot', 'hot', 'boiling'])
})

test('a page left open for an hour is not worth more than five minutes', () => {
  expect(warmthPoints({ kind: 'dwell', seconds: 3600, at: now })).toBe(5)
})

test('taking a favourite back and correcting an answer warm nothing', () => {
  expect(warmthPoints({ kind: 'favourite', on: false, at: now })).toBe(0)
  const answer = { kind: 'surveyAnswer' as const, question: 'q1', choices: ['c1'], at: now }
  expect(warmthPoints(answer)).toBe(0.5)
  expect(warmthPoints({ ...answer, replaced: { choices: ['c2'], at: now - 1 } })).toBe(0)
})

test('the line of ninety days ends today', () => {
  const line = warmthLine(relationshipOf([opens, reads]).days, now)
  expect(line).toHaveLength(90)
  expect(line.slice(-3)).toEqual([0, 5, 0])
})

test('a long evening of reading does not hide the talk that was booked before it', () => {
  const booked: Deed = { kind: 'appointment', startsAt: now, time: '2026-10-31 10:00' }
  const pieces = Array.from({ length: 40 }, (_, minute): Deed => {
    return { kind: 'dwell', seconds: 15, time: `2026-11-01 21:${10 + minute}`, activity: article }
  })
  expect(readWarmth(relationshipOf([booked, ...pieces]), now).why).toContain('约了面谈')
})
