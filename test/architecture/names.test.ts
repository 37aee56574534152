import { functionOf, type OperationName, operationNames } from '@contract/operations'
import ts from 'typescript'
import { readAccessMatrix } from '../functions/access/access-matrix'
import { kebab, nounOf } from '../support/contract-of'
import { filesBelow, read, sourceFiles } from './source-imports'

const packages = ['src', 'test', 'examples'].map((folder) => `packages/local-cloudbase/${folder}`)
const folders = [
  'src',
  'domain',
  'contract',
  'cloudfunctions',
  'database',
  'local',
  'scripts',
  'bench',
  'test',
  ...packages,
]
const files = folders.flatMap(sourceFiles)

test('no file is a drawer for everything', () => {
  const drawers = /\/(utils?|helpers?|common|misc|types?|constants?|lib|shared)(\.\w+)*$/
  expect(files.map((file) => file.replace(/\.(tsx?|mjs)$/, '')).filter((file) => drawers.test(file))).toEqual([])
})

test('files are named in kebab-case', () => {
  const wrong = files.filter((file) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)+$/.test(file.split('/').at(-1) ?? ''))
  expect(wrong).toEqual([])
})

test('no file only passes on what others export', () => {
  const barrels = files.filter((file) => {
    const tree = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true)
    return (
      tree.statements.length > 0 &&
      tree.statements.every((statement) => ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined)
    )
  })
  expect(barrels).toEqual([])
})

test('exports have names; only pages, the app and configurations are a default', () => {
  const mayDefault = /^(src\/app\.tsx?|src\/.*\.config\.ts|src\/(pages|subpackages)\/.*\/index\.tsx|config\/.*)$/
  const wrong = ['src', 'domain', 'contract', 'cloudfunctions', 'database', 'local', ...packages]
    .flatMap(sourceFiles)
    .filter((file) => !mayDefault.test(file) && /^export default /m.test(read(file)))
  expect(wrong).toEqual([])
})

/** Operations that no phone calls, each with its reason. */
const notCalledByPhones: Partial<Record<OperationName, string>> = {}

test('one name, three places: every operation has its contract, its handler and its row in the access matrix', () => {
  const sources = new Set(files)
  const rows = new Set(readAccessMatrix().map(({ operation }) => operation))
  const missing = operationNames.flatMap((name) => [
    ...[
      `contract/${nounOf(name)}/${kebab(name)}.ts`,
      `cloudfunctions/${functionOf[name]}/${nounOf(name)}/${kebab(name)}.ts`,
    ].filter((file) => !sources.has(file)),
    ...(rows.has(name) ? [] : [`${name} in the access matrix`]),
  ])
  expect(missing).toEqual([])
})

test('every operation is called by somebody, or it is said why not', () => {
  const calls = sourceFiles('src').map(read).join('\n')
  const isCalled = (name: OperationName) =>
    new RegExp(`\\b(callOperation|useOperation|useWriteOperation)\\(\\s*'${name}'`).test(calls)
  const uncalled = operationNames.filter((name) => !isCalled(name))
  expect(uncalled).toEqual(Object.keys(notCalledByPhones))
})

test('every page of the app configuration is a file, and every page file is in the configuration', () => {
  const source = read('src/app.config.ts').replace('export default defineAppConfig(', 'module.exports = (')
  const module = { exports: {} }
  new Function('module', ts.transpile(source))(module)
  const config = module.exports as {
    pages: string[]
    subPackages: { root: string; pages: string[] }[]
  }
  const listed = [
    ...config.pages,
    ...config.subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`)),
  ].map((page) => `src/${page}.tsx`)
  const present = filesBelow('src', /^src\/(subpackages\/[^/]+\/)?pages\/[^/]+\/index\.tsx$/)
  expect(present.sort()).toEqual(listed.sort())
})

test('one word for one thing: the glossary’s forbidden identifiers stay out of the rules and the contract', () => {
  const forbidden = /\b(employee|userId|UserId|isUser|clientId|leadId|eventLog|warmthScore|batchId|payload)\b/
  const wrong = ['domain', 'contract', 'cloudfunctions', 'src'].flatMap(sourceFiles).flatMap((file) =>
    read(file)
      .split('\n')
      .filter((line) => forbidden.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  )
  expect(wrong).toEqual([])
})
