/** Phones served side by side under one origin are told apart by the folder they are served from. */
const prefix = `shuke:${new URL('.', document.baseURI).pathname}:`

/** Text kept in this browser for this phone. Resolves to null when nothing was written. */
export async function readText(key: string): Promise<string | null> {
  try {
    return localStorage.getItem(prefix + key)
  } catch {
    return null
  }
}

/** Rejects when the browser's storage is full or closed. */
export async function writeText(key: string, text: string): Promise<void> {
  localStorage.setItem(prefix + key, text)
}

export async function removeText(key: string): Promise<void> {
  try {
    localStorage.removeItem(prefix + key)
  } catch {
    // Closed storage holds nothing.
  }
}
