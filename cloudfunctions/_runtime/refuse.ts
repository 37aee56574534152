import type { ErrorCode } from '@contract/errors'

/** A refusal is an answer, not a defect: one word of the closed list. */
export class Refusal extends Error {
  constructor(readonly code: ErrorCode) {
    super(code)
  }
}

export function refuse(code: ErrorCode): never {
  throw new Refusal(code)
}
