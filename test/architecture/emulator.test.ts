import path from 'node:path'
import { packageSources } from '../../scripts/package-sources.cjs'
import { filesBelow, importsOf, read, root, type SourceImport, sourceFiles } from './source-imports'

const home = 'packages/local-cloudbase'
const manifest = JSON.parse(read(`${home}/package.json`))
const rooms = ['src', 'test', 'examples'].map((folder) => `${home}/${folder}`)
const imports = rooms.flatMap(sourceFiles).flatMap(importsOf)
const show = ({ from, specifier }: SourceImport) => `${from} imports ${specifier}`
const isOwn = (file: string) => file.startsWith(`${home}/`)

describe('the emulator stands alone', () => {
  test('it imports nothing of the product, of its settings, scripts or tests', () => {
    const wrong = imports.filter(({ to }) => to !== undefined && !isOwn(to))
    expect(wrong.map(show)).toEqual([])
  })

  test('what it imports it declares: to run only dependencies, in tests development’s too', () => {
    const packageOf = (specifier: string) => /^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? ''
    const wrong = imports.filter(({ from, to, specifier }) => {
      if (to !== undefined || specifier.startsWith('node:')) return false
      const isSource = from.startsWith(`${home}/src/`)
      const allowed = { ...manifest.dependencies, ...(!isSource && manifest.devDependencies) }
      return !(packageOf(specifier) in allowed)
    })
    expect(wrong.map(show)).toEqual([])
  })

  test('nothing in it, tests and papers included, speaks of this product', () => {
    const papers = ['README.md', 'CHANGELOG.md', 'LICENSE', 'package.json', 'jest.config.cjs', 'tsconfig.json']
    const files = [...rooms, `${home}/worker`].flatMap((folder) => filesBelow(folder))
    const words =
      /shuke|熟客|cockpit|insur|保险|保单|保费|保障|\bagents?\b|agentId|customer|顾问|客户|prospect|premium/i
    // Node calls what keeps its connections an agent.
    const ofNode = (line: string) => /Agent as KeptConnections|agent: this\.connections/.test(line)
    const told = [...files, ...papers.map((name) => `${home}/${name}`)].flatMap((file) =>
      read(file)
        .split('\n')
        .filter((line) => words.test(line) && !ofNode(line))
        .map((line) => `${file}: ${line.trim()}`),
    )
    expect(files.length).toBeGreaterThan(90)
    expect(told).toEqual([])
  })

  test('its rooms import only from rooms below them', () => {
    const below: Record<string, readonly string[]> = {
      refusal: [],
      'fault-proxy': [],
      http: ['refusal'],
      engine: ['refusal'],
      'sdk-endpoint': ['http', 'refusal'],
      cloud: ['sdk-endpoint', 'http', 'refusal'],
      database: ['cloud', 'engine', 'sdk-endpoint', 'refusal'],
      storage: ['cloud', 'sdk-endpoint', 'http', 'refusal'],
      'function-host': ['cloud', 'sdk-endpoint', 'http', 'refusal'],
      'cloud-api': ['database', 'cloud', 'engine', 'http', 'refusal'],
      wechat: ['storage', 'function-host', 'cloud', 'sdk-endpoint', 'refusal'],
    }
    const roomOf = (file: string) => path.relative(`${home}/src`, path.dirname(file))
    const wrong = imports.filter(({ from, to }) => {
      if (!from.startsWith(`${home}/src/`) || !to || roomOf(from) === '') return false
      return roomOf(to) !== roomOf(from) && !below[roomOf(from)]?.includes(roomOf(to))
    })
    expect(wrong.map(show)).toEqual([])
  })
})

describe('who uses the emulator', () => {
  const users = ['local', 'scripts', 'bench', 'test'].flatMap(sourceFiles).flatMap(importsOf)
  const product = ['src', 'domain', 'contract', 'cloudfunctions', 'database'].flatMap(sourceFiles).flatMap(importsOf)
  const isEmulator = ({ to, specifier }: SourceImport) => isOwn(to ?? '') || /^local-cloudbase(\/|$)/.test(specifier)

  test('the product does not know it', () => {
    expect(product.filter(isEmulator).map(show)).toEqual([])
  })

  test('everybody else imports it as a reader of its README would: by a name that it exports', () => {
    // What is checked in both is one list, kept with the package's own tests.
    const shared = `${home}/test/sdk/sdk-manifest.json`
    const wrong = users.filter((each) => isEmulator(each) && !(each.specifier in packageSources) && each.to !== shared)
    expect(users.filter(isEmulator).length).toBeGreaterThan(20)
    expect(wrong.map(show)).toEqual([])
  })

  test('the compiler reads the same sources by the same names as the bundler and the tests', () => {
    const { paths } = JSON.parse(read('tsconfig.json')).compilerOptions as { paths: Record<string, string[]> }
    const named = Object.entries(paths).filter(([name]) => name.startsWith('local-cloudbase'))
    const told = named.map(([name, [source = '']]) => [name, path.join(root, source)])
    expect(Object.fromEntries(told)).toEqual(packageSources)
  })
})
