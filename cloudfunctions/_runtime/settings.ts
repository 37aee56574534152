/** A setting of the function's environment that must be there. */
export function secret(name: 'SHUKE_PERSON_SECRET' | 'SHUKE_ARCHIVE_KEY'): string {
  const value = process.env[name]
  if (!value) throw new Error(`the function's environment lacks ${name}`)
  return value
}

/** The CloudBase environment this function lives in; the platform names it one way or the other. */
export function environmentId(): string {
  const id = process.env.TCB_ENV || process.env.SCF_NAMESPACE
  if (!id) throw new Error('the platform did not say which environment this is')
  return id
}

/** What the operator set, or has not set. */
export function settings(): Record<string, string | undefined> {
  return process.env
}
