/** A setting of the function's environment that must be there. */
export function secret(name: 'TCB_ENV' | 'SHUKE_PERSON_SECRET' | 'SHUKE_ARCHIVE_KEY'): string {
  const value = process.env[name]
  if (!value) throw new Error(`the function's environment lacks ${name}`)
  return value
}
