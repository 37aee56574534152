import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { compiledPages } from '../../support/weapp'

test('every page of app.json is opened by a test of its own', () => {
  const tests = path.resolve(__dirname, '..')
  const opened = readdirSync(tests, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => /^const route = '([^']+)'$/m.exec(readFileSync(path.join(tests, name), 'utf8'))?.[1])
    .filter((route) => route !== undefined)
  expect([...opened].sort()).toEqual([...compiledPages()].sort())
})
