/** What one call cost, in documents. */
export interface WorkCount {
  /** Fetched to answer a query. */
  read: number
  /** Inserted, changed or deleted. */
  written: number
  /** Fetched only to find or change the documents a write names. */
  examined: number
}

export const noWork = (): WorkCount => ({ read: 0, written: 0, examined: 0 })

export function addWork(total: WorkCount, part: WorkCount): void {
  total.read += part.read
  total.written += part.written
  total.examined += part.examined
}
