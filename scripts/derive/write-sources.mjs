import { findCollections, findOperations, functionNames } from './source-names.mjs'

const madeFrom = (what) => `// Made from ${what} by \`npm run derive\`; not edited by hand.\n`
const lines = (items, toLine) => items.map(toLine).join('\n')
const byName = (one, other) => (one.name < other.name ? -1 : 1)

/** The lists that follow from which files there are, by path. */
export function derivedSources(root) {
  const operations = findOperations(root)
  const handlers = functionNames(root)
    .map((name) => [name, operations.filter((each) => each.function === name)])
    .filter(([, own]) => own.length > 0)
  return {
    'contract/operations.ts': operationsSource(operations),
    'contract/contracts.ts': contractsSource(operations),
    'database/collections.ts': collectionsSource(findCollections(root)),
    ...Object.fromEntries(handlers.map(([name, own]) => [`cloudfunctions/${name}/handlers.ts`, handlersSource(own)])),
  }
}

function operationsSource(operations) {
  const named = [...operations].sort(byName)
  return `${madeFrom('the files of contract/ and of the functions')}${lines(
    [...operations.map(({ noun, file, name }) => ({ from: `./${noun}/${file}`, name: name })), operationTypes].sort(
      (one, other) => (one.from < other.from ? -1 : 1),
    ),
    ({ from, name }) => `import type { ${name} } from '${from}'`,
  )}

/** Which function answers which operation. Holds no schema, so a phone can import it without zod. */
export const functionOf = {
${lines(named, ({ name, function: answering }) => `  ${name}: '${answering}',`)}
} as const

export type OperationName = keyof typeof functionOf
export type FunctionName = (typeof functionOf)[OperationName] | 'timer'
export const operationNames = Object.keys(functionOf) as OperationName[]

export interface Operations {
${lines(named, ({ name }) => `  ${name}: typeof ${name}`)}
}
export type OperationInput<N extends OperationName> = InputOf<Operations[N]>
export type OperationOutput<N extends OperationName> = OutputOf<Operations[N]>
`
}
const operationTypes = { from: './operation', name: 'InputOf, OutputOf' }

function contractsSource(operations) {
  return `${madeFrom('the files of contract/')}${lines(
    operations,
    ({ noun, file, name }) => `import { ${name} } from './${noun}/${file}'`,
  )}

/** Every operation with its schemas. For what looks at all of them; a function takes only its own, a phone none. */
export const contracts = {
${lines([...operations].sort(byName), ({ name }) => `  ${name},`)}
}

/** Under which noun each is filed, in the contract as in its function. */
export const nounOf = {
${lines([...operations].sort(byName), ({ name, noun }) => `  ${name}: '${noun}',`)}
}
`
}

function handlersSource(operations) {
  const imports = lines(operations, ({ noun, file, name }) => `import { ${name} } from './${noun}/${file}'`)
  const names = operations.map(({ name }) => name)
  const inOneLine = `export const handlers = [${names.join(', ')}]`
  const list =
    inOneLine.length <= 120 ? inOneLine : `export const handlers = [\n${lines(names, (name) => `  ${name},`)}\n]`
  return `${madeFrom("the files of this function's rooms")}${imports}\n\n${list}\n`
}

function collectionsSource(collections) {
  return `${madeFrom('the files of database/collections/')}${lines(
    collections,
    ({ name, file }) => `import { ${name} } from './collections/${file}'`,
  )}

/** Every collection of the product. Deploying, the database of the functions, erasing and exporting follow from it. */
export const collections = {
${lines([...collections].sort(byName), ({ name }) => `  ${name},`)}
}
export type CollectionName = keyof typeof collections
`
}
