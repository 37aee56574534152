import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { newCast } from '../support/actors'
import { startTestCloud } from '../support/cloud'

const root = path.resolve(__dirname, '../..')
/** What neither the compiler nor the build of the functions reads. */
const left = new Set(['node_modules', 'dist', '.cache', '.git', '.local', 'docs/pictures', 'src/assets'])

let copy: string
beforeAll(() => {
  copy = mkdtempSync(path.join(tmpdir(), 'shuke-edits-'))
  cpSync(root, copy, { recursive: true, filter: (file) => !left.has(path.relative(root, file)) })
  // The compiler begins where it has been, if it has been there.
  const compiled = '.cache/tsconfig.tsbuildinfo'
  if (existsSync(path.join(root, compiled))) cpSync(path.join(root, compiled), path.join(copy, compiled))
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'))
})
afterAll(() => rmSync(copy, { recursive: true, force: true }))

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(copy, file)), { recursive: true })
  writeFileSync(path.join(copy, file), text)
}

/** What a command printed, as far as it complains; empty when it did what it should. */
function complaintsOf(...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' })
  return status === 0 ? '' : `${stdout}${stderr}`
}
const derive = () => complaintsOf('scripts/derive.mjs')
const compile = () => complaintsOf('node_modules/typescript/bin/tsc', '-p', 'tsconfig.json', '--noEmit')

test('an operation is three edits, and whoever forgets one is told which', async () => {
  write(
    'contract/wish/make-wish.ts',
    `import * as z from 'zod'
import { defineOperation } from '../operation'

export const makeWish = defineOperation({
  name: 'makeWish',
  says: '许了一个愿',
  input: z.strictObject({ text: z.string().max(20) }),
  output: z.object({ heard: z.string() }),
  refusals: [],
})
`,
  )
  expect(derive()).toContain('contract/wish/make-wish.ts has no one handler')

  write(
    'cloudfunctions/customer/wish/make-wish.ts',
    `import { makeWish as operation } from '@contract/wish/make-wish'
import { answer } from '../../_runtime/answer'

export const makeWish = answer(operation, async ({ input }) => ({ heard: input.text }))
`,
  )
  expect(derive()).toContain('makeWish has no row in the access matrix')
  expect(compile()).toMatch(/access-matrix\.ts.*makeWish/)

  const matrix = 'test/functions/access/access-matrix.ts'
  const row = "  makeWish: [everyWechatUser, () => ({ text: '放风筝' })],\n"
  write(matrix, readFileSync(path.join(copy, matrix), 'utf8').replace(/(?<=accessMatrix: .*\n)/, row))

  expect([derive(), compile(), complaintsOf('scripts/build.mjs', 'functions')]).toEqual(['', '', ''])
  expect(readFileSync(path.join(copy, 'docs/operations.md'), 'utf8')).toContain(
    '### makeWish\n\n许了一个愿 · `customer`',
  )
  const cloud = await startTestCloud({ functionsDir: path.join(copy, 'dist/cloudfunctions') })
  const { stranger } = newCast(cloud)
  const event = { operation: 'makeWish', input: { text: '风' } }
  const answers = [
    await cloud.callFunction('customer', event, stranger.openid),
    await cloud.callFunction('customer', event),
  ]
  await cloud.stop()
  expect(answers).toMatchObject([{ data: { heard: '风' } }, { error: { code: 'identity_missing' } }])
}, 240_000)
