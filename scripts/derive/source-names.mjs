import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'

export const camel = (file) => file.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())

const folders = (folder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
/** Without their ending, in the order in which imports are kept. */
const sources = (folder) =>
  readdirSync(folder)
    .flatMap((name) => (name.endsWith('.ts') ? [name.slice(0, -3)] : []))
    .sort()

/** The functions that can be deployed, by their folders. */
export function functionNames(root) {
  const below = path.join(root, 'cloudfunctions')
  return folders(below).filter((name) => existsSync(path.join(below, name, 'index.ts')))
}

/**
 * Every operation: the file of its contract says its noun and its name, the folder of its handler the function. Throws what
 * keeps one from being complete, as a sentence.
 */
export function findOperations(root) {
  const contract = path.join(root, 'contract')
  const nouns = folders(contract).filter((name) => name !== 'shapes')
  return nouns.flatMap((noun) =>
    sources(path.join(contract, noun)).map((file) => {
      const answering = functionNames(root).filter((name) =>
        existsSync(path.join(root, 'cloudfunctions', name, noun, `${file}.ts`)),
      )
      if (answering.length !== 1) {
        const where = answering.length === 0 ? 'no function has' : `${answering.join(' and ')} both have`
        throw new Error(`contract/${noun}/${file}.ts has no one handler: ${where} ${noun}/${file}.ts`)
      }
      return { name: camel(file), noun, file, function: answering[0] }
    }),
  )
}

export function findCollections(root) {
  return sources(path.join(root, 'database', 'collections')).map((file) => ({ name: camel(file), file }))
}
