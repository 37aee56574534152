import { contracts } from '../../contract/contracts'
import type { Operation } from '../../contract/operation'

export const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

const byName: Record<string, Operation> = contracts

export function contractOf(operation: string): Operation {
  const contract = byName[operation]
  if (!contract) throw new Error(`${operation} has no contract`)
  return contract
}
