import { findDisagreements } from '@domain/log/folding/find-disagreements'
import { fc } from '../../../support/seeded'

test('a document agrees with itself, and with a copy that went through the database', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (document) => {
      expect(findDisagreements(document, JSON.parse(JSON.stringify(document)))).toEqual([])
    }),
  )
})

test('sums agree within a billionth, sets in any order, and everything else exactly', () => {
  const document = {
    warmth: 0.1 + 0.2,
    tagKeys: ['a', 'b'],
    recent: [{ at: 1 }, { at: 2 }],
    path: ['x', 'y'],
    counts: { open: 1 },
  }
  const differing = (change: object) => findDisagreements(document, { ...document, ...change })
  expect(differing({ warmth: 0.3, tagKeys: ['b', 'a'] })).toEqual([])
  expect(differing({ warmth: 0.30001 })).toEqual(['warmth'])
  expect(differing({ tagKeys: ['a'] })).toEqual(['tagKeys.1'])
  expect(differing({ recent: [{ at: 2 }, { at: 1 }] })).toEqual(['recent.0.at', 'recent.1.at'])
  expect(differing({ path: ['y', 'x'] })).toEqual(['path.0', 'path.1'])
  expect(differing({ counts: { open: 2 } })).toEqual(['counts.open'])
  expect(differing({ counts: {} })).toEqual(['counts.open'])
  expect(differing({ counts: 'none' })).toEqual(['counts'])
  expect(differing({ counts: undefined })).toEqual(['counts'])
})
