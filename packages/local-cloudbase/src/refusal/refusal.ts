/** A refusal as the SDK passes it on to its caller: `code` and `message`. Anything else that is thrown is a defect. */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
  }
}

export const invalid = (message: string) => new Refusal('INVALID_PARAM', `[InvalidParameter] ${message}`)

export const unsupported = (name: string) =>
  new Refusal('LOCAL_CLOUD_UNSUPPORTED', `the local cloud does not support ${name}`)
