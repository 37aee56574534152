import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { packageSources } from '../../scripts/package-sources.cjs'

export const root = path.resolve(__dirname, '../..')

export interface SourceImport {
  /** The importing file, from the project's root, with slashes. */
  from: string
  specifier: string
  /** The imported file from the project's root; absent for packages and Node's own modules. */
  to?: string
  /** Gone after compilation. */
  isTypeOnly: boolean
}

/** Every file below a folder, from the project's root; empty when the folder does not exist. */
export function filesBelow(folder: string, matching = /./): string[] {
  const absolute = path.join(root, folder)
  if (!existsSync(absolute)) return []
  return readdirSync(absolute)
    .filter((name) => name !== 'node_modules' && name !== 'dist')
    .flatMap((name) => {
      const file = path.posix.join(folder, name)
      return statSync(path.join(root, file)).isDirectory() ? filesBelow(file, matching) : [file]
    })
    .filter((file) => matching.test(file))
}

export const sourceFiles = (folder: string): string[] => filesBelow(folder, /\.(ts|tsx|mjs|mts)$/)
export const read = (file: string): string => readFileSync(path.join(root, file), 'utf8')

const aliases: [prefix: string, folder: string][] = [
  ['@domain/', 'domain/'],
  ['@contract/', 'contract/'],
  ['@/', 'src/'],
]
const suffixes = ['', '.ts', '.tsx', '.h5.ts', '.weapp.ts', '.h5.tsx', '.weapp.tsx', '/index.ts', '/index.tsx']

function resolve(from: string, specifier: string): string | undefined {
  const source = packageSources[specifier]
  if (source) return path.relative(root, source)
  const alias = aliases.find(([prefix]) => specifier.startsWith(prefix))
  const bare = alias
    ? alias[1] + specifier.slice(alias[0].length)
    : specifier.startsWith('.')
      ? path.posix.join(path.posix.dirname(from), specifier)
      : undefined
  if (bare === undefined) return undefined
  const found = suffixes.find((suffix) => {
    const file = path.join(root, bare + suffix)
    return existsSync(file) && statSync(file).isFile()
  })
  return found === undefined ? bare : bare + found
}

function isTypeOnlyClause(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false
  if (clause.isTypeOnly) return true
  const named = clause.namedBindings
  if (clause.name || !named || !ts.isNamedImports(named)) return false
  return named.elements.length > 0 && named.elements.every((element) => element.isTypeOnly)
}

export function importsOf(file: string): SourceImport[] {
  const tree = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true)
  const found: SourceImport[] = []
  const add = (specifier: string, isTypeOnly: boolean) =>
    found.push({ from: file, specifier, to: resolve(file, specifier), isTypeOnly })
  const walk = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      add(node.moduleSpecifier.text, isTypeOnlyClause(node.importClause))
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
      add(node.moduleSpecifier.text, node.isTypeOnly)
    } else if (
      ts.isImportTypeNode(node) &&
      ts.isLiteralTypeNode(node.argument) &&
      ts.isStringLiteral(node.argument.literal)
    ) {
      add(node.argument.literal.text, true)
    } else if (ts.isCallExpression(node)) {
      const isDynamic = node.expression.kind === ts.SyntaxKind.ImportKeyword
      const isRequire = ts.isIdentifier(node.expression) && node.expression.text === 'require'
      const [first] = node.arguments
      if ((isDynamic || isRequire) && first && ts.isStringLiteral(first)) add(first.text, false)
    }
    ts.forEachChild(node, walk)
  }
  walk(tree)
  return found
}
