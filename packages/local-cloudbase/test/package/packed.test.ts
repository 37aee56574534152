import { execFileSync } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { newFolder } from '../support/test-cloud'
import { installPacked } from './empty-project'

const readme = readFileSync(path.resolve(__dirname, '../../README.md'), 'utf8')
const examples = path.resolve(__dirname, '../../examples')
let project: string
let files: string[]
beforeAll(() => {
  project = newFolder('project')
  files = installPacked(project)
  cpSync(examples, path.join(project, 'examples'), { recursive: true })
})
afterAll(() => rmSync(project, { recursive: true, force: true }))

/** As from a shell: of what a test run has set for its own cloud nothing is handed on. */
function run(...args: string[]): string {
  const { PATH = '', HOME = '' } = process.env
  return execFileSync(process.execPath, args, { cwd: project, env: { PATH, HOME }, encoding: 'utf8', timeout: 60_000 })
}

/** Code blocks of the README in this language. */
const blocks = (language: string) =>
  [...readme.matchAll(new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 'gs'))].map(([, block]) => block as string)

test('what is packed is what runs: the build, the worker, the examples and the papers', () => {
  const folders = new Set(files.map((file) => (file.includes('/') ? `${file.split('/')[0]}/` : file)))
  const papers = ['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json']
  expect([...folders].sort()).toEqual([...papers, 'dist/', 'examples/', 'worker/'].sort())
  expect(files).toEqual(expect.arrayContaining(['worker/function-worker.cjs', 'worker/movable-clock.cjs']))
  expect(files.filter((file) => /\.test\.|(?<!\.d)\.ts$/.test(file))).toEqual([])
})

test('the README’s first example runs as written in an empty project, and prints what it says', () => {
  const [example = ''] = blocks('js')
  expect(example.trim().split('\n').length).toBeLessThanOrEqual(11)
  writeFileSync(path.join(project, 'first.mjs'), example)
  const said = run('first.mjs').trim()
  expect(readme).toContain(`It prints \`${said}\``)
})

test.each(readdirSync(examples).filter((name) => name.endsWith('.mjs')))(
  'examples/%s prints what stands at its end',
  (name) => {
    const [, wanted = ''] = readFileSync(path.join(examples, name), 'utf8').split('// prints:\n')
    const lines = wanted.trim().split('\n')
    expect(run(path.join('examples', name)).trim().split('\n')).toEqual(lines.map((line) => line.replace(/^\/\/ /, '')))
  },
)

test('it can be required, and a deep import of its insides is refused', () => {
  const ask = (script: string) => run('-p', script).trim()
  expect(ask("typeof require('local-cloudbase').startLocalCloud")).toBe('function')
  expect(ask("typeof require('local-cloudbase/fault-proxy').startFaultProxy")).toBe('function')
  const refused = "try { require('local-cloudbase/dist/engine/document') } catch ({ code }) { code }"
  expect(ask(refused)).toBe('ERR_PACKAGE_PATH_NOT_EXPORTED')
})

test.each([
  [ts.ModuleResolutionKind.Node16, ts.ModuleKind.Node16],
  [ts.ModuleResolutionKind.Bundler, ts.ModuleKind.ESNext],
])('its types hold a strict reader’s program together (module resolution %i)', (moduleResolution, module) => {
  const [plugins = ''] = blocks('ts')
  const program = (name: string, last: string) => {
    const file = path.join(project, name)
    writeFileSync(file, `const collections = {}\n${plugins}\n${last}\n`)
    return file
  }
  const right = program('right.mts', 'await small.engine.dump("notes")')
  const wrong = program('wrong.mts', 'await small.callFunction("greet", {})')
  const options = {
    module,
    moduleResolution,
    target: ts.ScriptTarget.ES2022,
    strict: true,
    noEmit: true,
    types: ['node'],
  }
  const compiled = ts.createProgram([right, wrong], options)
  // Of the declarations only the package's own are checked; Node's take seconds.
  const own = compiled.getSourceFiles().filter(({ fileName }) => /local-cloudbase\/dist|\.mts$/.test(fileName))
  const told = own.flatMap((file) => compiled.getSemanticDiagnostics(file))
  expect(told.map(({ file, messageText }) => [path.basename(file?.fileName ?? ''), messageText])).toEqual([
    ['wrong.mts', expect.stringContaining('callFunction')],
  ])
  expect(own.length).toBeGreaterThan(20)
})
