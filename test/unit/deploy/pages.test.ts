import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { counterNames } from '../../../cloudfunctions/_runtime/counters'
import { messageTemplates } from '../../../local/message-templates'
import {
  environmentSettings,
  functionSettings,
  noticeSettings,
  uploadSettings,
} from '../../../scripts/deploy/read-settings'

const root = path.resolve(__dirname, '../../..')
const read = (file: string) => readFileSync(path.join(root, file), 'utf8')
const deploying = read('docs/deploying.md')
const operating = read('docs/operating.md')

test('the page names every setting that the commands ask for', () => {
  const settings = [...environmentSettings, ...functionSettings, ...noticeSettings, ...uploadSettings]
  expect(settings.map(({ name }) => name).filter((name) => !deploying.includes(name))).toEqual([])
})

test('every command on the pages exists, and every link leads somewhere', () => {
  const { scripts } = JSON.parse(read('package.json'))
  const commands = [...`${deploying}${operating}`.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name ?? '')
  expect(commands.filter((name) => !(name in scripts))).toEqual([])
  const links = [...`${deploying}${operating}`.matchAll(/\]\(([\w./-]+)\)/g)].map(([, link]) => link ?? '')
  expect(links.filter((link) => !existsSync(path.join(root, 'docs', link)))).toEqual([])
})

test('the fields of the message templates are those that WeChat’s stand-in demands', () => {
  const rows = deploying.split('\n').filter((line) => line.startsWith('| `SHUKE_TEMPLATE_'))
  const told = rows.map((row) => [...row.matchAll(/`([a-z]+\d)`/g)].map(([, field]) => field))
  expect(told).toEqual(Object.values(messageTemplates))
})

test('every counter of the log is explained', () => {
  expect(counterNames.filter((name) => !operating.includes(`| \`${name}\` |`))).toEqual([])
})
