import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildSync } from 'esbuild'

const root = path.resolve(__dirname, '../../../..')
let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'shuke-zones-'))
  const contents = `
    import { sayTime } from './domain/words/calendar/say-time'
    import { dayKey } from './domain/words/calendar/in-china'
    const at = Number(process.argv[2])
    console.log([sayTime(at, at + 30 * 86400000), dayKey(at)].join(' '))`
  buildSync({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    platform: 'node',
    outfile: path.join(folder, 'say.js'),
  })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

// The hours around which summer time ends and begins in New York, and a date line's two sides.
test.each([
  ['America/New_York', '2026-11-01T08:00:00+08:00', '11月1日 周日 8:00 20261101'],
  ['America/New_York', '2026-11-01T13:30:00+08:00', '11月1日 周日 13:30 20261101'],
  ['America/New_York', '2026-03-08T08:00:00+08:00', '3月8日 周日 8:00 20260308'],
  ['America/New_York', '2026-03-08T15:30:00+08:00', '3月8日 周日 15:30 20260308'],
  ['Pacific/Kiritimati', '2026-03-01T00:30:00+08:00', '3月1日 周日 0:30 20260301'],
  ['Pacific/Niue', '2028-02-29T23:30:00+08:00', '2月29日 周二 23:30 20280229'],
])('a phone in %s tells %s as it is in China', (zone, instant, words) => {
  const env = { ...process.env, TZ: zone }
  const said = execFileSync(process.execPath, [path.join(folder, 'say.js'), String(Date.parse(instant))], { env })
  expect(said.toString().trim()).toBe(words)
})
