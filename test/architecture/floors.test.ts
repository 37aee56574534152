import { importsOf, sourceFiles } from './source-imports'

/** From the ground up: what lies higher may use what lies lower. */
const floors = ['words', 'activities', 'people', 'log', 'methods', 'advice']
const floorOf = (file: string) => floors.indexOf(file.split('/')[1] ?? '')
const files = sourceFiles('domain')

test('every file of the domain lies on a floor', () => {
  expect(files.filter((file) => floorOf(file) < 0)).toEqual([])
})

test('no import of the domain runs upward, types included', () => {
  const upward = files
    .flatMap(importsOf)
    .filter(({ from, to }) => to?.startsWith('domain/') && floorOf(to) > floorOf(from))
  expect(upward.map(({ from, to }) => `${from} imports ${to}`)).toEqual([])
})
