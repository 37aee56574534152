import { filesBelow, read } from './source-imports'

/** What fits on a screen when the folder is opened; drawings are looked at, not read. */
const most = 25
const tops = [
  'domain',
  'contract',
  'cloudfunctions',
  'database',
  'src',
  'packages',
  'local',
  'scripts',
  'test',
  'bench',
]

test('a folder of more than 25 files is two rooms, unless docs/architecture.md says why it is one', () => {
  const counts = new Map<string, number>()
  for (const file of tops.flatMap((top) => filesBelow(top, /\.(?!svg$|png$)\w+$/))) {
    const folder = file.slice(0, file.lastIndexOf('/'))
    counts.set(folder, (counts.get(folder) ?? 0) + 1)
  }
  const large = [...counts].flatMap(([folder, count]) => (count > most ? [folder] : []))
  const [, section = ''] = read('docs/architecture.md').split('## Large rooms')
  const told = [...(section.split('\n## ')[0]?.matchAll(/^\| `([^`]+)`/gm) ?? [])].map(([, folder]) => folder)
  expect(told.sort()).toEqual(large.sort())
})
