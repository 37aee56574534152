import { foldLines, type LineagePerson, layOutLineage } from '@/subpackages/studio/activity/lay-out-lineage'
import { fc } from '../../../support/seeded'

const person = (personId: string, parent?: string, brought = 0): LineagePerson => ({
  personId,
  name: personId,
  depth: 1,
  brought,
  ...(parent === undefined ? {} : { parent }),
})
const shown = (people: LineagePerson[]) =>
  layOutLineage(people).map(({ person, level }) => `${'·'.repeat(level)}${person.name}`)

test('whoever was brought stands below the one who brought them, at any depth', () => {
  const people = [person('甲', undefined, 1), person('丙', '乙'), person('乙', '甲', 1), person('丁')]
  expect(shown(people)).toEqual(['甲', '·乙', '··丙', '丁'])
})

test('those who brought most come first', () => {
  expect(shown([person('甲'), person('乙', undefined, 2), person('丙', '乙'), person('丁', '乙')])[0]).toBe('乙')
})

test('a person whose introducer is not among them stands at the root instead of being lost', () => {
  expect(shown([person('丙', '不在了')])).toEqual(['丙'])
})

test('a stem goes on beside a person while a later sibling of an ancestor hangs on it', () => {
  const lines = layOutLineage([person('甲', undefined, 1), person('乙', '甲'), person('丁')])
  expect(lines.map(({ stems, isLast }) => ({ stems, isLast }))).toEqual([
    { stems: [], isLast: false },
    { stems: [true], isLast: true },
    { stems: [], isLast: true },
  ])
})

test('everybody stands in the tree exactly once, after the one who brought them', () => {
  const forest = fc
    .array(fc.nat(), { minLength: 1, maxLength: 40 })
    .map((picks) =>
      picks.map((pick, index) => person(`p${index}`, index === 0 || pick % 4 === 0 ? undefined : `p${pick % index}`)),
    )
  fc.assert(
    fc.property(forest, (people) => {
      const order = layOutLineage(people).map(({ person }) => person.personId)
      expect([...order].sort()).toEqual(people.map(({ personId }) => personId).sort())
      for (const { personId, parent } of people)
        if (parent !== undefined) expect(order.indexOf(parent)).toBeLessThan(order.indexOf(personId))
    }),
  )
})

test('many who came directly and brought nobody are folded, nobody else is', () => {
  const lines = layOutLineage([
    person('带人的', undefined, 1),
    person('被带来的', '带人的'),
    ...Array.from({ length: 9 }, (_, index) => person(`直接${index}`)),
  ])
  const { shown, folded } = foldLines(lines)
  expect(folded).toBe(5)
  expect(shown.map(({ person }) => person.name).slice(0, 2)).toEqual(['带人的', '被带来的'])
  expect(shown).toHaveLength(6)
})
