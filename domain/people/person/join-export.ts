/** Parts of an export, in order, as the one JSON text a person keeps: lists of one name are joined, the rest stands once. */
export function joinExport(parts: readonly string[]): string {
  const whole = new Map<string, unknown>()
  for (const part of parts) {
    for (const [name, value] of Object.entries(JSON.parse(part) as Record<string, unknown>)) {
      const before = whole.get(name)
      whole.set(name, Array.isArray(before) && Array.isArray(value) ? [...before, ...value] : value)
    }
  }
  return JSON.stringify(Object.fromEntries(whole), null, 2)
}
