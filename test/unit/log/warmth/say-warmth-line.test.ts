import { sayWarmthLine } from '@domain/log/warmth/say-warmth-line'
import { china } from '../../example-people'

const now = china('2026-11-21 09:00')
const daysWith = (points: Record<number, number>) => Array.from({ length: 90 }, (_, index) => points[89 - index] ?? 0)

test('how often, when most, and whether more of late', () => {
  expect(sayWarmthLine(daysWith({ 1: 3, 4: 12, 40: 2 }), now)).toBe(
    '这 90 天里有 3 天有动静，最热的是 11月17日。近 30 天 2 天，再往前 30 天 1 天，来得更勤了。',
  )
  expect(sayWarmthLine(daysWith({ 40: 2 }), now)).toContain('来得少了')
})

test('a line that is flat says so', () => {
  expect(sayWarmthLine(daysWith({}), now)).toBe('这 90 天没有动静')
})
