import { drawWarmthLine } from '@/subpackages/workspace/customer/draw-warmth-line'

test('a quiet quarter is a flat line at the foot', () => {
  const drawing = decodeURIComponent(drawWarmthLine(Array(90).fill(0)))
  const heights = [...drawing.matchAll(/[ML][\d.]+ ([\d.]+)/g)].map(([, y]) => y)
  expect(new Set(heights.slice(0, 90))).toEqual(new Set(['45']))
})

test('no day at all still draws, without numbers that are none', () => {
  expect(drawWarmthLine([])).not.toContain('NaN')
})

test('the drawing holds nothing that would end the address it stands in', () => {
  expect(drawWarmthLine([0, 3, 9, 1])).not.toMatch(/["#()<>]/)
})
