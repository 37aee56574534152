/** Milliseconds a mark must stay in sight: what only flies past was not read. */
export const readAfter = 500

/**
 * Read depth by section. A page has `count` marks per section, one after each paragraph, and tells which are in
 * sight. A section's depth is the share of its marks that stayed in sight, so a section jumped over stays unread.
 */
export function createReadDepth(counts: Readonly<Record<string, number>>) {
  const inSight = new Map<string, number>()
  const seen = new Map<string, Set<number>>()
  const reported = new Map<string, number>()
  let isWatched = false

  function settle(at: number) {
    if (!isWatched) return
    for (const [mark, since] of inSight) {
      if (at - since < readAfter) continue
      const [section = '', index = ''] = splitMark(mark)
      const marks = seen.get(section) ?? new Set()
      seen.set(section, marks.add(Number(index)))
    }
  }

  return {
    /** Somebody may be reading from now on: marks in sight begin to count. */
    watch(at: number) {
      if (isWatched) return
      isWatched = true
      for (const mark of inSight.keys()) inSight.set(mark, at)
    },
    /** The page is hidden: its marks stay where they are, but nobody sees them. */
    unwatch(at: number) {
      settle(at)
      isWatched = false
    },
    /** Nothing was ever read here. */
    forget() {
      isWatched = false
      seen.clear()
      reported.clear()
    },
    mark(id: string, isInSight: boolean, at: number) {
      settle(at)
      if (!isInSight) inSight.delete(id)
      else if (!inSight.has(id)) inSight.set(id, at)
    },
    /** Sections that are at least `from` deep, 0..100, and deeper than when last told. */
    deeper(at: number, from = 1): { section: string; depth: number }[] {
      settle(at)
      return [...seen].flatMap(([section, marks]) => {
        const depth = Math.min(100, Math.round((100 * marks.size) / (counts[section] ?? marks.size)))
        if (depth < from || depth <= (reported.get(section) ?? 0)) return []
        reported.set(section, depth)
        return [{ section, depth }]
      })
    },
  }
}

export function markId(section: string, index: number): string {
  return `mark.${section}.${index}`
}

function splitMark(id: string): string[] {
  return id.split('.').slice(1)
}
