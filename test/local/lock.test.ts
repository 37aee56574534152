import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { runScript } from './run-script'

const folder = mkdtempSync(path.join(tmpdir(), 'shuke-lock-'))
afterAll(() => rmSync(folder, { recursive: true }))

const script = path.join(folder, 'work.mjs')
const log = path.join(folder, 'log')
writeFileSync(
  script,
  `import { appendFileSync } from 'node:fs'
import { withLock } from ${JSON.stringify(path.resolve('scripts/lock.mjs'))}
await withLock(process.argv[2], async () => {
  appendFileSync(${JSON.stringify(log)}, 'begins\\n')
  await new Promise((resolve) => setTimeout(resolve, 300))
  appendFileSync(${JSON.stringify(log)}, 'ends\\n')
  console.log('done')
})`,
)
const work = (file: string) => runScript(script, [file], {})
const anHourAgo = new Date(Date.now() - 3_600_000)
const inAnHour = new Date(Date.now() + 3_600_000)

test('work under one lock is done one after another, and the lock is given back', async () => {
  const file = path.join(folder, 'deeper', 'shared.lock')
  await Promise.all([work(file), work(file), work(file)])
  expect(readFileSync(log, 'utf8')).toBe('begins\nends\n'.repeat(3))
  expect(existsSync(file)).toBe(false)
})

test.each([
  ['whose process is gone', '4194305', new Date()],
  ['that was left before its number was written', '', anHourAgo],
  ['of a time when the clock was ahead', String(process.pid), inAnHour],
  ['whose number another process has by now', String(process.pid), anHourAgo],
])('a lock %s is taken over', async (_, holder, at) => {
  const file = path.join(folder, 'left.lock')
  writeFileSync(file, holder)
  utimesSync(file, at, at)
  expect((await work(file)).said).toContain('done')
})
