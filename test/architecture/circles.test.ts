import { type Arrow, findCircles, folderArrow } from './find-circles'
import { importsOf, sourceFiles } from './source-imports'

const tops = ['domain', 'contract', 'database', 'cloudfunctions', 'src', 'packages']

/** Types included: whoever reads one file has to read the others of its circle. */
const imports = tops.flatMap(sourceFiles).flatMap(importsOf)
const inside = imports.flatMap(({ from, to }) => (to && tops.includes(to.split('/')[0] ?? '') ? [{ from, to }] : []))

test('no two files need each other, however far round', () => {
  expect(findCircles(inside)).toEqual([])
})

test('nor do those around them at run time', () => {
  const around = ['local', 'scripts', 'bench', 'test'].flatMap(sourceFiles).flatMap(importsOf)
  expect(findCircles(around.flatMap(({ from, to, isTypeOnly }) => (to && !isTypeOnly ? [{ from, to }] : [])))).toEqual(
    [],
  )
})

test.each(tops)('no two folders of %s need each other, at any level', (top) => {
  const arrows = inside.flatMap(({ from, to }): Arrow[] => {
    const arrow = from.startsWith(`${top}/`) && to.startsWith(`${top}/`) ? folderArrow(from, to) : undefined
    return arrow ? [arrow] : []
  })
  expect(findCircles(arrows)).toEqual([])
})

test('a circle is found however far round, and a folder may use the rooms below it', () => {
  const arrow = (from: string, to: string) => ({ from, to, because: `${from} imports ${to}` })
  expect(findCircles([arrow('a', 'b'), arrow('b', 'c')])).toEqual([])
  expect(findCircles([arrow('a', 'b'), arrow('b', 'c'), arrow('c', 'a')])).toEqual([
    'a → b → c → a (a imports b; b imports c; c imports a)',
  ])
  expect(folderArrow('domain/log/kinds/x.ts', 'domain/people/person/y.ts')).toMatchObject({
    from: 'domain/log',
    to: 'domain/people',
  })
  expect(folderArrow('domain/log/tagging/x.ts', 'domain/log/tagging/rules/y.ts')).toBeUndefined()
})
