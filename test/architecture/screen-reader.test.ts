import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

const root = path.resolve(__dirname, '../..')
const files = (readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' }) as string[])
  .filter((name) => name.endsWith('.tsx'))
  .map((name) => `src/${name.replaceAll('\\', '/')}`)
const hosts = new Set(['View', 'Text', 'Image'])

interface Target {
  where: string
  attributes: Set<string>
  isSilent: boolean
}

/** Everything a finger can tap, by reading the sources: what is never on a page in a test is seen here as well. */
const targets = files.flatMap((file) => {
  const source = ts.createSourceFile(file, readFileSync(path.join(root, file), 'utf8'), ts.ScriptTarget.Latest, true)
  const found: Target[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isJsxElement(node) || ts.isJsxSelfClosingElement(node)) {
      const opening = ts.isJsxElement(node) ? node.openingElement : node
      const attributes = new Set(
        opening.attributes.properties.flatMap((one) => (ts.isJsxAttribute(one) ? [one.name.getText()] : [])),
      )
      if (hosts.has(opening.tagName.getText()) && attributes.has('onClick')) {
        const { line } = source.getLineAndCharacterOfPosition(node.getStart())
        found.push({
          where: `${file}:${line + 1}`,
          attributes,
          isSilent: ts.isJsxElement(node) ? isSilent(node) : true,
        })
      }
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
})

test('the sources have targets to look at', () => {
  expect(targets.length).toBeGreaterThan(40)
})

test('whatever can be tapped says what it is', () => {
  const unnamed = targets.filter(({ attributes }) => !attributes.has('aria-role') && !attributes.has('aria-hidden'))
  expect(unnamed.map(({ where }) => where)).toEqual([])
})

test('a target without words has a label for the screen reader', () => {
  const silent = targets.filter(({ isSilent, attributes }) => isSilent && !attributes.has('aria-hidden'))
  expect(silent.filter(({ attributes }) => !attributes.has('aria-label')).map(({ where }) => where)).toEqual([])
})

/** Only drawings inside: no words, nothing computed that could be words, no component of ours but the icon. */
function isSilent(element: ts.JsxElement): boolean {
  return element.children.every((child) => {
    if (ts.isJsxText(child)) return child.text.trim() === ''
    if (ts.isJsxSelfClosingElement(child)) return /^(Icon|View|Image|Picture)$/.test(child.tagName.getText())
    if (ts.isJsxElement(child)) return hosts.has(child.openingElement.tagName.getText()) && isSilent(child)
    if (!ts.isJsxExpression(child) || !child.expression) return ts.isJsxExpression(child)
    return /^[^'"`]*<Icon\b[^>]*\/>\s*\)?$/.test(child.expression.getText())
  })
}
