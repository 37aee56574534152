import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import * as z from 'zod'
import { commonRefusals, errorMessages } from '../../contract/errors'
import { functionOf, operationNames } from '../../contract/operations'
import { readAccessMatrix } from '../functions/access/access-matrix'
import { contractOf, kebab, nounOf } from '../support/contract-of'

const root = path.resolve(__dirname, '../..')

describe.each(operationNames)('%s', (name) => {
  const handlerFile = path.join(root, 'cloudfunctions', functionOf[name], nounOf(name), `${kebab(name)}.ts`)

  test('has its three places: contract, handler and access matrix', () => {
    expect(contractOf(name)?.name).toBe(name)
    expect(readFileSync(handlerFile, 'utf8')).toContain(`export const ${name} = `)
    const wiring = readFileSync(path.join(root, 'cloudfunctions', functionOf[name], 'index.ts'), 'utf8')
    expect(wiring).toContain(`{ ${name} }`)
    expect(readAccessMatrix().map(({ operation }) => operation)).toContain(name)
  })

  test('takes nothing that it does not name', () => {
    const { input } = contractOf(name)
    expect(input.safeParse({ openid: 'x', personId: 'y', unexpected: 1 }).success).toBe(false)
  })

  test('answers no openid and no telephone number', () => {
    const names = fieldNames(z.toJSONSchema(contractOf(name).output, { io: 'output', unrepresentable: 'any' }))
    expect(names.filter((field) => /openid|unionid|phone|mobile|tel$/i.test(field))).toEqual([])
  })

  test('strips what its answer does not name', () => {
    const { output } = contractOf(name)
    if (!(output instanceof z.ZodObject)) throw new Error('an answer is an object')
    expect(output.def.catchall).toBeUndefined()
  })

  test('refuses with words of the closed list, each with a Chinese sentence', () => {
    const { refusals } = contractOf(name)
    for (const code of refusals) expect(errorMessages[code]).toMatch(/[\u4e00-\u9fff]/)
    expect(refusals.filter((code) => (commonRefusals as readonly string[]).includes(code))).toEqual([])
  })
})

function fieldNames(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const own =
    'properties' in schema && typeof schema.properties === 'object' ? Object.keys(schema.properties ?? {}) : []
  return [...own, ...Object.values(schema).flatMap(fieldNames)]
}

/** Files of operations below a folder: those that lie in a room named by a noun. */
function operationFiles(folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'shapes')
    .flatMap(({ name }) => readdirSync(path.join(root, folder, name)))
}

test('every contract file is an operation of the list', () => {
  expect(operationFiles('contract').sort()).toEqual(operationNames.map((name) => `${kebab(name)}.ts`).sort())
})

test('every operation of a function is found in it, under the noun of its contract', () => {
  for (const name of new Set(Object.values(functionOf))) {
    const mine = operationNames.filter((operation) => functionOf[operation] === name)
    const files = operationFiles(path.join('cloudfunctions', name))
    expect(files).toEqual(expect.arrayContaining(mine.map((operation) => `${kebab(operation)}.ts`)))
  }
})
