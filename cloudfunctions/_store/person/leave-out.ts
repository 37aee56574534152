/** The same document without those fields; a path names a field of a field. */
export function leaveOut(document: object, paths: readonly string[]): object {
  return paths.reduce(withoutOne, document)
}

function withoutOne(document: object, path: string): object {
  const [field = '', ...below] = path.split('.')
  const { [field]: value, ...rest } = document as Record<string, unknown>
  if (below.length === 0 || typeof value !== 'object' || value === null) {
    return below.length === 0 ? rest : document
  }
  return { ...rest, [field]: withoutOne(value, below.join('.')) }
}
