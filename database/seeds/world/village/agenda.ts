export interface Agenda<T> {
  add(at: number, happen: (at: number) => T[]): void
  /** Lets everything happen in the order of time, also what is added on the way, and answers all of it. */
  live(): T[]
}

/** What is to happen when. Two things at one instant happen in the order they were added. */
export function createAgenda<T>(): Agenda<T> {
  const waiting: { at: number; order: number; happen: (at: number) => T[] }[] = []
  let order = 0
  return {
    add(at, happen) {
      waiting.push({ at, order: order++, happen })
    },
    live() {
      const happened: T[] = []
      while (waiting.length > 0) {
        waiting.sort((a, b) => b.at - a.at || b.order - a.order)
        const next = waiting.pop()
        if (next) happened.push(...next.happen(next.at))
      }
      return happened
    },
  }
}
