import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { weappRoot } from '../../support/weapp'

// Nothing is polyfilled in a mini program compiled as it is: what iOS 13 or Android's WeChat lacks ends a page at once.
// Syntax is brought down by babel.config.js; these are the parts of the language that only a newer engine brings.
const newerMethods = new Set([
  ...['at', 'replaceAll', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'isWellFormed'],
  ...['allSettled', 'any', 'withResolvers', 'groupBy', 'hasOwn', 'isSubsetOf', 'symmetricDifference'],
])
/** Android's engine in WeChat comes without the Intl tables, so these answer in another language or not at all. */
const localeMethods = new Set(['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString', 'normalize'])
/** What belongs to browsers; a script in WeChat sees none of it. */
const browserNames = new Set([
  ...[
    'structuredClone',
    'queueMicrotask',
    'fetch',
    'XMLHttpRequest',
    'localStorage',
    'sessionStorage',
    'URLSearchParams',
  ],
  ...[
    'AbortController',
    'TextEncoder',
    'TextDecoder',
    'FileReader',
    'Blob',
    'crypto',
    'Intl',
    'BigInt',
    'WeakRef',
    'eval',
  ],
])

const scripts = (readdirSync(weappRoot, { recursive: true, encoding: 'utf8' }) as string[]).filter((name) =>
  name.endsWith('.js'),
)

function usesIn(source: ts.Node): string[] {
  const uses: string[] = []
  const look = (node: ts.Node) => {
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const method = node.expression.name.text
      if (newerMethods.has(method) || localeMethods.has(method)) uses.push(`.${method}()`)
    }
    if (ts.isRegularExpressionLiteral(node) && /\(\?<[=!a-z]/i.test(node.text)) uses.push(node.text)
    if (ts.isIdentifier(node) && browserNames.has(node.text) && isReached(node)) uses.push(node.text)
    ts.forEachChild(node, look)
  }
  look(source)
  return uses
}

/** The global itself: neither a property of that name nor something declared so. */
function isReached({ parent, text }: ts.Identifier): boolean {
  if (ts.isPropertyAccessExpression(parent)) return parent.expression.getText() === text
  return ts.isCallExpression(parent) || ts.isNewExpression(parent)
}

test('the scripts use only what the oldest supported phone’s engine has', () => {
  const found = scripts.flatMap((name) => {
    const text = readFileSync(path.join(weappRoot, name), 'utf8')
    return usesIn(ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true)).map((use) => `${name}: ${use}`)
  })
  expect(found).toEqual([])
})

test('the scan sees what it is there for', () => {
  const text = 'a.at(-1); new Intl.NumberFormat(); /(?<=a)b/.test(c); structuredClone(d); b.fetch; c.at'
  const uses = usesIn(ts.createSourceFile('sample.js', text, ts.ScriptTarget.Latest, true))
  expect(uses).toEqual(['.at()', 'Intl', '/(?<=a)b/', 'structuredClone'])
})
