import { findCircles } from './find-circles'
import { importsOf, read, type SourceImport, sourceFiles } from './source-imports'

const product = ['src', 'domain', 'contract', 'cloudfunctions'] as const
const allImports = [...product, 'database', 'local', 'packages/local-cloudbase/src']
  .flatMap(sourceFiles)
  .flatMap(importsOf)
const within = (folder: string) => allImports.filter(({ from }) => from.startsWith(`${folder}/`))
const show = ({ from, specifier }: SourceImport) => `${from} imports ${specifier}`

/** What each layer of the mini program may import from `src`, besides itself. Styles and assets are free. */
const layersBelow: Record<string, readonly string[]> = {
  pages: ['components', 'operations', 'capture', 'platform'],
  subpackages: ['components', 'operations', 'capture', 'platform'],
  components: ['platform'],
  operations: ['platform'],
  capture: ['operations', 'platform'],
  platform: [],
}
const layerOf = (file: string) => file.split('/')[1] ?? ''

describe('the mini program', () => {
  test('each layer imports only what lies below it', () => {
    const wrong = within('src').filter(({ from, to, isTypeOnly }) => {
      // A component may speak of a refusal; it may not make the call that brings one.
      if (!to?.startsWith('src/') || (isTypeOnly && layerOf(from) === 'components')) return false
      const allowed = layersBelow[layerOf(from)]
      const target = layerOf(to)
      if (allowed === undefined || ['styles', 'assets'].includes(target)) return false
      return target !== layerOf(from) && !allowed.includes(target)
    })
    expect(wrong.map(show)).toEqual([])
  })

  test('no subpackage imports another', () => {
    const subpackageOf = (file: string) => /^src\/subpackages\/([^/]+)\//.exec(file)?.[1]
    const wrong = within('src').filter(({ from, to }) => {
      const target = to && subpackageOf(to)
      return target !== undefined && target !== subpackageOf(from)
    })
    expect(wrong.map(show)).toEqual([])
  })

  test('a room imports itself and what its package shares; a page composes rooms', () => {
    const roomOf = (file: string) => /^src\/subpackages\/([^/]+\/[^/]+)\//.exec(file)?.[1]
    const wrong = within('src/subpackages').filter(({ from, to }) => {
      const [mine, other] = [roomOf(from), to && roomOf(to)]
      if (!mine || !other || mine === other) return false
      return (
        other.endsWith('/pages') || !(mine.endsWith('/pages') || other.endsWith('/shared')) || mine.endsWith('/shared')
      )
    })
    expect(wrong.map(show)).toEqual([])
  })

  test('no two folders of it need each other, types included', () => {
    const folderOf = (file: string) => file.slice(0, file.lastIndexOf('/'))
    const needs = within('src')
      .filter(({ to }) => to?.startsWith('src/') && !/^src\/(styles|assets)\//.test(to))
      .map(({ from, to = '' }) => ({ from: folderOf(from), to: folderOf(to) }))
    // Stricter than elsewhere: not even a folder and one inside it.
    expect(findCircles(needs)).toEqual([])
  })

  test('what is read is shown by one frame: nobody else says that it failed', () => {
    const wrong = within('src').filter(
      ({ from, to }) =>
        to === 'src/components/frame/page-state.tsx' &&
        from !== 'src/components/frame/read-frame.tsx' &&
        /\bFailedState\b/.test(read(from)),
    )
    expect(wrong.map(show)).toEqual([])
  })

  test('what the phone keeps goes through one store: a choice of letters apart, nobody else reads or writes text', () => {
    const wrong = within('src').filter(
      ({ from, to }) =>
        /^src\/platform\/storage\/storage\./.test(to ?? '') &&
        !['src/platform/storage/text-under.ts', 'src/platform/fonts/large-font.ts'].includes(from),
    )
    expect(wrong.map(show)).toEqual([])
  })

  test('it imports nothing of the functions, the database or the tests', () => {
    const wrong = within('src').filter(({ to }) => to !== undefined && !/^(src|domain|contract)\//.test(to))
    expect(wrong.map(show)).toEqual([])
  })

  test('zod never reaches a phone: of the contract only schema-free files are imported at run time', () => {
    const schemaFree = ['contract/errors.ts', 'contract/operations.ts']
    const wrong = within('src').filter(
      ({ to, specifier, isTypeOnly }) =>
        !isTypeOnly &&
        (/^zod($|\/)/.test(specifier) || (to?.startsWith('contract/') === true && !schemaFree.includes(to))),
    )
    expect(wrong.map(show)).toEqual([])
    const leaks = schemaFree.flatMap(importsOf).filter(({ isTypeOnly }) => !isTypeOnly)
    expect(leaks.map(show)).toEqual([])
  })

  test("only platform, pages and the hooks of capture touch Taro's own module", () => {
    const wrong = within('src').filter(
      ({ from, specifier, isTypeOnly }) =>
        specifier === '@tarojs/taro' &&
        !isTypeOnly &&
        !['platform', 'pages', 'subpackages'].includes(layerOf(from)) &&
        !/^src\/capture\/use-/.test(from),
    )
    expect(wrong.map(show).filter((line) => !line.startsWith('src/app'))).toEqual([])
  })
})

describe('the rules', () => {
  test('domain imports domain and, on its calendar alone, dayjs: no clock of Node, no SDK', () => {
    const isCalendar = ({ from, specifier }: SourceImport) =>
      from === 'domain/words/calendar/in-china.ts' && /^dayjs/.test(specifier)
    const wrong = within('domain').filter((each) => !each.to?.startsWith('domain/') && !isCalendar(each))
    expect(wrong.map(show)).toEqual([])
  })

  test('contract imports zod, domain and itself', () => {
    const wrong = within('contract').filter(
      ({ to, specifier }) => specifier !== 'zod' && !/^(contract|domain)\//.test(to ?? ''),
    )
    expect(wrong.map(show)).toEqual([])
  })
})

/** Of the database, functions know what the collections are; what fills it for an example is none of theirs. */
const isDeclaration = (file: string) => /^database\/(collections?\.ts$|collections\/)/.test(file)

describe('the database', () => {
  test('its collections import the domain, for the types of their documents alone, and nothing else', () => {
    const wrong = allImports.filter(
      ({ from, to, isTypeOnly }) =>
        isDeclaration(from) && !(to?.startsWith('domain/') && isTypeOnly) && !isDeclaration(to ?? ''),
    )
    expect(wrong.map(show)).toEqual([])
  })
})

describe('the functions', () => {
  const isPackage = ({ to }: SourceImport) => to === undefined
  const functionOf = (file: string) => file.split('/')[1] ?? ''

  test('they import what every call passes, the stores, WeChat, contract, domain, and no other function', () => {
    const below = ['_runtime', '_store', '_wechat']
    const wrong = within('cloudfunctions').filter(({ from, to }) => {
      if (to === undefined || /^(contract|domain)\//.test(to) || isDeclaration(to)) return false
      if (to.startsWith('cloudfunctions/')) return ![functionOf(from), ...below].includes(functionOf(to))
      return true
    })
    expect(wrong.map(show)).toEqual([])
  })

  test('each bundles its own operations: the list of all schemas is for tools and tests', () => {
    const wrong = ['cloudfunctions', 'src'].flatMap(within).filter(({ to }) => to === 'contract/contracts.ts')
    expect(wrong.map(show)).toEqual([])
  })

  test('they use no packages but zod, the SDKs and Node itself', () => {
    const wrong = within('cloudfunctions').filter(
      (found) => isPackage(found) && !/^(node:[a-z_/]+|zod|@cloudbase\/node-sdk|wx-server-sdk)$/.test(found.specifier),
    )
    expect(wrong.map(show)).toEqual([])
  })

  test('wx-server-sdk, slow to load, is only required where a call needs it', () => {
    const eager = within('cloudfunctions').filter(
      ({ from, specifier, isTypeOnly }) => specifier === 'wx-server-sdk' && !isTypeOnly && /\/index\.ts$/.test(from),
    )
    expect(eager.map(show)).toEqual([])
  })
})

describe('one way', () => {
  test('nothing of the product imports local, packages, tests, scripts or benches', () => {
    const wrong = product.flatMap(within).filter(({ to }) => /^(local|packages|test|scripts|bench)\//.test(to ?? ''))
    expect(wrong.map(show)).toEqual([])
  })

  test('every relative or aliased import finds its file', () => {
    const lost = allImports.filter(({ to }) => to !== undefined && !/\.\w+$/.test(to))
    expect(lost.map(show)).toEqual([])
  })
})
