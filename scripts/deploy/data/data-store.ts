export type StoredDocument = { _id: string } & Record<string, unknown>

/** What moving data needs of an environment. */
export interface DataStore {
  /** Documents in the order of `_id`, after one of them. */
  page(collection: string, after: string | null, limit: number): Promise<StoredDocument[]>
  findAll(collection: string, ids: string[]): Promise<StoredDocument[]>
  /** False when one of them is there already; then any of the others may or may not have been added. */
  add(collection: string, documents: StoredDocument[]): Promise<boolean>
  /** Null when there is no such file. */
  download(fileId: string): Promise<Buffer | null>
  /** Answers the file's id in this environment. */
  upload(cloudPath: string, content: Buffer): Promise<string>
}

export type Say = (line: string) => void
