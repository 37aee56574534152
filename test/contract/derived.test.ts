import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { derivedPages } from '../../scripts/derive/pages'

const root = path.resolve(__dirname, '../..')

test('the lists of operations, handlers and collections are those of the files: else npm run derive', () => {
  const { stderr } = spawnSync(process.execPath, ['scripts/derive.mjs', '--check'], { cwd: root, encoding: 'utf8' })
  expect(stderr).toBe('')
})

test.each(Object.entries(derivedPages()))('%s says what the code says: else npm run derive', (file, text) => {
  expect(readFileSync(path.join(root, file), 'utf8')).toBe(text)
})
