const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

/** A random id of letters and digits. Unique, not secret. */
export function newId(length: number): string {
  let id = ''
  while (id.length < length) {
    for (const at of crypto.getRandomValues(new Uint8Array(length))) {
      if (at < 248 && id.length < length) id += letters[at % 62]
    }
  }
  return id
}
