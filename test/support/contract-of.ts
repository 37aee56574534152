import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import type { Operation } from '../../contract/operation'

const folder = path.resolve(process.cwd(), 'contract')
export const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** The noun an operation is filed under, the same in the contract and in its function. */
export function nounOf(operation: string): string {
  const nouns = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const found = nouns.find(({ name }) => existsSync(path.join(folder, name, `${kebab(operation)}.ts`)))
  if (!found) throw new Error(`${operation} has no contract`)
  return found.name
}

export function contractOf(operation: string): Operation {
  return require(path.join(folder, nounOf(operation), `${kebab(operation)}.ts`))[operation]
}
