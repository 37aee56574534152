import { contracts, nounOf } from '@contract/contracts'
import { commonRefusals, type ErrorCode, errorMessages } from '@contract/errors'
import { functionOf, operationNames } from '@contract/operations'
import * as z from 'zod'
import { type Role, readAccessMatrix } from '../../test/functions/access/access-matrix'

type Schema = Record<string, unknown>

export interface DescribedOperation {
  name: string
  noun: string
  function: string
  /** What a call means to somebody watching, after the caller's name. */
  says: string
  input: Schema
  output: Schema
  refusals: { code: ErrorCode; message: string; isCommon: boolean }[]
  /** What each is answered who asks for what is the owner's: `ok`, or the code of the refusal. */
  mayCall: Record<Role, string>
}

/** Every operation as its contract, its handler's place and the access matrix say, by noun. */
export function describeOperations(): DescribedOperation[] {
  const matrix = new Map(readAccessMatrix().map(({ operation, expected }) => [operation, expected]))
  const described = operationNames.map((name) => {
    const { says, input, output, refusals } = contracts[name]
    const expected = matrix.get(name)
    if (!expected) throw new Error(`${name} has no row in the access matrix (test/functions/access/access-matrix.ts)`)
    return {
      name,
      noun: nounOf[name],
      function: functionOf[name],
      says,
      input: toSchema(input, 'input'),
      output: toSchema(output, 'output'),
      refusals: [
        ...refusals.map((code) => ({ code, message: errorMessages[code], isCommon: false })),
        ...commonRefusals.map((code) => ({ code, message: errorMessages[code], isCommon: true })),
      ],
      mayCall: expected,
    }
  })
  return described.sort((one, other) => compare(one.noun, other.noun) || compare(one.name, other.name))
}

function toSchema(type: z.ZodType, io: 'input' | 'output'): Schema {
  return z.toJSONSchema(type, { io, unrepresentable: 'any' }) as Schema
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)
