/** `cloud://<environment>.<bucket>/<path>` wherever it stands in a document. */
const cloudFile = /cloud:\/\/[^\s"\\]+/g

export function fileIdsIn(text: string): string[] {
  return text.match(cloudFile) ?? []
}

/** The path a file keeps in any environment. */
export function cloudPathOf(fileId: string): string {
  return fileId.replace(/^cloud:\/\/[^/]+\//, '')
}

/** The same document with each file under its id in the other environment. */
export function withFileIds(text: string, moved: Record<string, string>): string {
  return text.replace(cloudFile, (fileId) => moved[fileId] ?? fileId)
}
