import { functionOf, operationNames } from '@contract/operations'
import ts from 'typescript'
import { kebab, nounOf } from '../support/contract-of'
import { filesBelow, read, sourceFiles } from './source-imports'

const folders = ['src', 'domain', 'contract', 'cloudfunctions', 'database', 'local', 'scripts', 'bench', 'test']
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
  const wrong = ['src', 'domain', 'contract', 'cloudfunctions', 'database', 'local']
    .flatMap(sourceFiles)
    .filter((file) => !mayDefault.test(file) && /^export default /m.test(read(file)))
  expect(wrong).toEqual([])
})

test('one name, four places: every operation has its contract, its handler, and its hook or its one caller', () => {
  const sources = new Set(files)
  const calls = sourceFiles('src').map(read).join('\n')
  const missing = operationNames.flatMap((name) => {
    const hook = `src/operations/use-${kebab(name)}.ts`
    // What a queue or a draft sends outside any page needs no hook, but must still be sent by somebody.
    const isCalled = sources.has(hook) || new RegExp(`(callOperation\\(|operation: )'${name}'`).test(calls)
    return [
      `contract/${nounOf(name)}/${kebab(name)}.ts`,
      `cloudfunctions/${functionOf[name]}/${nounOf(name)}/${kebab(name)}.ts`,
      ...(isCalled ? [] : [hook]),
    ].filter((file) => file.startsWith('src/') || !sources.has(file))
  })
  expect(missing).toEqual([])
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
