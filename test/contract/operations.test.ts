import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import * as z from 'zod'
import { nounOf } from '../../contract/contracts'
import { commonRefusals, errorMessages } from '../../contract/errors'
import { functionOf, operationNames } from '../../contract/operations'
import { contractOf, kebab } from '../support/contract-of'

const root = path.resolve(__dirname, '../..')

describe.each(operationNames)('%s', (name) => {
  const handlerFile = path.join(root, 'cloudfunctions', functionOf[name], nounOf[name], `${kebab(name)}.ts`)

  test('is called as its file, and somebody calls it', () => {
    expect(contractOf(name)?.name).toBe(name)
    expect(readFileSync(handlerFile, 'utf8')).toContain(`export const ${name} = `)
    const call = new RegExp(`\\b(callOperation|useOperation|useWriteOperation)\\(\\s*'${name}'`)
    const callers = phoneSources.filter((source) => call.test(source)).length
    expect(
      callers > 0 ? '' : `no file of src calls useOperation, useWriteOperation or callOperation with '${name}'`,
    ).toBe('')
  })

  test('is said in Chinese to whoever watches', () => {
    expect(contractOf(name).says).toMatch(/^[\u4e00-\u9fff]/)
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

/** Whoever calls it names it. */
const phoneSources = sourcesUnder(path.join(root, 'src'))

function sourcesUnder(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return files.filter((file) => /\.tsx?$/.test(file)).map((file) => readFileSync(path.join(folder, file), 'utf8'))
}

function fieldNames(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const own =
    'properties' in schema && typeof schema.properties === 'object' ? Object.keys(schema.properties ?? {}) : []
  return [...own, ...Object.values(schema).flatMap(fieldNames)]
}
