/** What one function instance remembers between calls: bounded, oldest forgotten first, each entry for a limited time. */
export class Memory<T> {
  private readonly entries = new Map<string, { value: T; until: number }>()

  constructor(
    private readonly size: number,
    private readonly ttl = Number.POSITIVE_INFINITY,
  ) {}

  get(key: string, now: number): T | undefined {
    const entry = this.entries.get(key)
    if (entry === undefined) return undefined
    if (entry.until > now) return entry.value
    this.entries.delete(key)
    return undefined
  }

  set(key: string, value: T, now: number): void {
    this.entries.delete(key)
    this.entries.set(key, { value, until: now + this.ttl })
    const oldest = this.entries.keys().next()
    if (this.entries.size > this.size && !oldest.done) this.entries.delete(oldest.value)
  }

  forget(key: string): void {
    this.entries.delete(key)
  }
}
