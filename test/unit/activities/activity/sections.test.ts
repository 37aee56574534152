import type { Block } from '@domain/activities/activity/activity'
import { sectionsOf } from '@domain/activities/activity/sections'
import { touchActivity } from '@domain/activities/activity/touch-activity'
import { earnTags } from '@domain/log/tagging/earn-tags'
import { detailOf } from '@domain/log/touch/touch-of'
import { activityOf } from '../../example-people'

const text = (id: string): Block => ({ id, type: 'text', text: 'words' })
const heading = (id: string, words: string): Block => ({ id, type: 'heading', text: words })
const read = (section: string, depth = 100) => ({ kind: 'read' as const, at: Date.UTC(2026, 2, 4), section, depth })
const touched = (blocks: Block[]) => touchActivity(activityOf({ blocks }))
const readsThrough = (section: string, blocks: Block[]) =>
  earnTags(read(section), { agentId: 'a', personId: 'p', activity: touched(blocks) }).some(
    ({ tag }) => tag === 'willingness:readsThrough',
  )

const opened = [text('t1'), heading('h1', 'one'), text('t2'), heading('h2', 'two'), text('t3')]

test('a heading opens a section, and so does what stands before the first one', () => {
  expect(sectionsOf(opened)).toEqual([{ id: 't1' }, { id: 'h1', heading: 'one' }, { id: 'h2', heading: 'two' }])
  expect(sectionsOf([heading('h1', 'one'), text('t1')])).toEqual([{ id: 'h1', heading: 'one' }])
  expect(sectionsOf([])).toEqual([])
})

test('only whoever has read the last section has read to the end', () => {
  expect(['t1', 'h1', 'h2'].filter((section) => readsThrough(section, opened))).toEqual(['h2'])
  expect(readsThrough('t1', [text('t1'), text('t2')])).toBe(true)
})

test('the opening is called so; a content of one piece is told by how deep it was read', () => {
  expect(detailOf(read('t1', 90), touched(opened))).toBe('\u5f00\u5934')
  expect(detailOf(read('h1', 90), touched(opened))).toBe('one')
  expect(detailOf(read('t1', 40), touched([text('t1'), text('t2')]))).toBe(40)
})
