import { addMax, addMin, addToSet, applyDelta, emptyDelta, pushLatest } from '@domain/log/delta/fold-delta'

const push = { keep: 2, sort: { at: 1, detail: 1 } as const }

test('applying leaves the document that was read as it was', () => {
  const before = { marks: { phone: 1 }, recent: [{ at: 1 }] }
  const delta = emptyDelta()
  addMax(delta, 'marks.phone', 2)
  pushLatest(delta, 'recent', { at: 2 }, push)
  expect(applyDelta(before, delta)).toEqual({ marks: { phone: 2 }, recent: [{ at: 1 }, { at: 2 }] })
  expect(before).toEqual({ marks: { phone: 1 }, recent: [{ at: 1 }] })
})

test('of touches at one instant those are kept that the database keeps: absent, then numbers, then text', () => {
  const [absent, number, text] = [{ at: 1 }, { at: 1, detail: 5 }, { at: 1, detail: 'chat' }]
  for (const order of [
    [absent, number, text],
    [text, number, absent],
    [number, text, absent],
  ]) {
    const delta = emptyDelta()
    for (const touch of order) pushLatest(delta, 'recent', touch, push)
    expect(applyDelta({ recent: [] }, delta)).toEqual({ recent: [number, text] })
  }
})

test('within one envelope too the greatest, the smallest and each once', () => {
  const delta = emptyDelta()
  for (const value of [3, 7, 5]) {
    addMax(delta, 'lastAt', value)
    addMin(delta, 'firstAt', value)
    addToSet(delta, 'activityIds', 'one')
  }
  expect(delta).toMatchObject({ max: { lastAt: 7 }, min: { firstAt: 3 }, addToSet: { activityIds: ['one'] } })
})
