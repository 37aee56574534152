import { insertAfter, insertAt, moveBy, removeById } from '@/subpackages/studio/editor/writing/edit-list'
import { fc } from '../../../support/seeded'

const list = fc
  .uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 12 })
  .map((ids) => ids.map((id) => ({ id })))

test('undoing a deletion puts the block back where it was', () => {
  fc.assert(
    fc.property(list, fc.nat(), (items, pick) => {
      const index = pick % items.length
      const removed = items[index] ?? { id: '' }
      expect(insertAt(removeById(items, removed.id), index, removed)).toEqual(items)
    }),
  )
})

test('moving down and up again changes nothing, except at the end where down does nothing', () => {
  fc.assert(
    fc.property(list, fc.nat(), (items, pick) => {
      const index = pick % items.length
      const { id } = items[index] ?? { id: '' }
      const there = moveBy(items, id, 1)
      if (index === items.length - 1) expect(there).toEqual(items)
      else expect(moveBy(there, id, -1)).toEqual(items)
    }),
  )
})

test('a block is added right after the one in hand, else at the end', () => {
  const items = [{ id: 'a' }, { id: 'b' }]
  expect(insertAfter(items, 'a', { id: 'c' }).map(({ id }) => id)).toEqual(['a', 'c', 'b'])
  expect(insertAfter(items, undefined, { id: 'c' }).map(({ id }) => id)).toEqual(['a', 'b', 'c'])
})
