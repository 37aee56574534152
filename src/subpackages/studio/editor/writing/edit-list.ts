interface Item {
  id: string
}

/** Lists of blocks, questions and choices are edited alike; every edit answers a new list. */
export function insertAt<T>(items: readonly T[], index: number, item: T): T[] {
  return [...items.slice(0, index), item, ...items.slice(index)]
}

export function insertAfter<T extends Item>(items: readonly T[], id: string | undefined, item: T): T[] {
  const index = items.findIndex((each) => each.id === id)
  return insertAt(items, index < 0 ? items.length : index + 1, item)
}

export function moveBy<T extends Item>(items: readonly T[], id: string, step: 1 | -1): T[] {
  const from = items.findIndex((each) => each.id === id)
  const to = from + step
  const moved = items[from]
  if (!moved || to < 0 || to >= items.length) return [...items]
  return insertAt(
    items.filter((each) => each.id !== id),
    to,
    moved,
  )
}

export function replaceById<T extends Item>(items: readonly T[], changed: T): T[] {
  return items.map((each) => (each.id === changed.id ? changed : each))
}

export function removeById<T extends Item>(items: readonly T[], id: string): T[] {
  return items.filter((each) => each.id !== id)
}
