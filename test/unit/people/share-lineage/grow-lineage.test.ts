import type { ShareLink } from '@domain/activities/share-link/share-link'
import { childLink, growLineage } from '@domain/people/share-lineage/grow-lineage'
import { fc } from '../../../support/seeded'

const root: ShareLink = {
  _id: 'rootLink00',
  agentId: 'agent',
  activityId: 'activityOne00',
  sharerId: 'agent',
  path: [],
  depth: 0,
  createdAt: 0,
}
const opened = (personId: string, openedVia: string | undefined, firstAt: number) => ({ personId, openedVia, firstAt })

test('agent → A → B → C', () => {
  const linkOfA = childLink(root, { id: 'linkOfA000', sharerId: 'a', at: 2 })
  const linkOfB = childLink(linkOfA, { id: 'linkOfB000', sharerId: 'b', at: 4 })
  const people = [opened('c', 'linkOfB000', 5), opened('a', 'rootLink00', 1), opened('b', 'linkOfA000', 3)]
  expect(growLineage(people, [root, linkOfA, linkOfB], 'agent')).toEqual([
    { personId: 'a', depth: 1, brought: 1 },
    { personId: 'b', parent: 'a', depth: 2, brought: 1 },
    { personId: 'c', parent: 'b', depth: 3, brought: 0 },
  ])
  expect(linkOfB).toMatchObject({ path: ['rootLink00', 'linkOfA000'], depth: 2 })
})

test('a link whose sharer is not proven counts for the nearest who is', () => {
  const linkOfA = childLink(root, { id: 'linkOfA000', sharerId: 'a', at: 2 })
  const unproven = childLink(linkOfA, { id: 'unproven00', at: 3 })
  const people = [opened('a', 'rootLink00', 1), opened('b', 'unproven00', 4)]
  expect(growLineage(people, [root, linkOfA, unproven], 'agent')).toContainEqual({
    personId: 'b',
    parent: 'a',
    depth: 2,
    brought: 0,
  })
})

test('nobody is brought by themselves, nor by a link nobody knows', () => {
  const linkOfA = childLink(root, { id: 'linkOfA000', sharerId: 'a', at: 2 })
  const people = [opened('a', 'linkOfA000', 1), opened('b', 'lostLink00', 2)]
  expect(growLineage(people, [root, linkOfA], 'agent')).toEqual([
    { personId: 'a', depth: 1, brought: 0 },
    { personId: 'b', depth: 1, brought: 0 },
  ])
})

test('who opens their own card was brought by whoever brought the card to them', () => {
  const linkOfA = childLink(root, { id: 'linkOfA000', sharerId: 'a', at: 2 })
  const linkOfB = childLink(linkOfA, { id: 'linkOfB000', sharerId: 'b', at: 3 })
  const people = [opened('a', 'rootLink00', 1), opened('b', 'linkOfB000', 4)]
  expect(growLineage(people, [root, linkOfA, linkOfB], 'agent')).toContainEqual({
    personId: 'b',
    parent: 'a',
    depth: 2,
    brought: 0,
  })
})

test('a sharer who is not among the people, having withdrawn, is passed over', () => {
  const linkOfA = childLink(root, { id: 'linkOfA000', sharerId: 'a', at: 2 })
  const linkOfGone = childLink(linkOfA, { id: 'linkOfGone', sharerId: 'gone', at: 3 })
  const people = [opened('a', 'rootLink00', 1), opened('c', 'linkOfGone', 4)]
  expect(growLineage(people, [root, linkOfA, linkOfGone], 'agent').at(-1)).toMatchObject({ personId: 'c', parent: 'a' })
})

test('parents come before children, also when a child was here first', () => {
  const linkOfA = childLink(root, { id: 'linkOfA000', sharerId: 'a', at: 2 })
  const people = [opened('b', 'linkOfA000', 1), opened('a', 'rootLink00', 3)]
  expect(growLineage(people, [root, linkOfA], 'agent').map(({ personId }) => personId)).toEqual(['a', 'b'])
})

test('whatever the links claim, the lineage is a forest of everybody', () => {
  const ids = ['a', 'b', 'c', 'd', 'e']
  const claims = fc.array(fc.record({ sharer: fc.constantFrom(...ids), opener: fc.constantFrom(...ids) }))
  fc.assert(
    fc.property(claims, (list) => {
      const links = list.map(({ sharer }, index) =>
        childLink(root, { id: `link${index}`, sharerId: sharer, at: index }),
      )
      const people = ids.map((id, at) => {
        const via = list.findIndex(({ opener }) => opener === id)
        return opened(id, via === -1 ? 'rootLink00' : `link${via}`, at)
      })
      const lineage = growLineage(people, [root, ...links], 'agent')
      expect(lineage.map(({ personId }) => personId).sort()).toEqual(ids)
      const depthOf = new Map(lineage.map(({ personId, depth }) => [personId, depth]))
      for (const { parent, depth } of lineage)
        expect(depth).toBe(parent === undefined ? 1 : (depthOf.get(parent) ?? 0) + 1)
      expect(lineage.reduce((sum, { brought }) => sum + brought, 0)).toBe(lineage.filter(({ parent }) => parent).length)
    }),
  )
})

test('a card passed on without end remembers no endless line of ancestors', () => {
  let link = root
  for (let step = 0; step < 500; step++) link = childLink(link, { id: `link${step}`, sharerId: 'a', at: step })
  expect(link.path.length).toBeLessThan(100)
  expect(link).toMatchObject({ parentId: 'link498', depth: 500 })
  expect(link.path.at(-1)).toBe('link498')
})
