export interface Arrow {
  from: string
  to: string
  /** The import that makes an arrow between folders. */
  because?: string
}

/** Every circle met on a walk along the arrows, each as what imports what; empty when there is none. */
export function findCircles(arrows: readonly Arrow[]): string[] {
  const next = new Map<string, Arrow[]>()
  for (const arrow of arrows) {
    const known = next.get(arrow.from) ?? []
    if (arrow.from === arrow.to || known.some(({ to }) => to === arrow.to)) continue
    next.set(arrow.from, [...known, arrow])
  }
  const done = new Set<string>()
  const circles: string[] = []
  const walk = (place: string, trail: readonly Arrow[]): void => {
    const start = trail.findIndex(({ from }) => from === place)
    if (start >= 0) {
      circles.push(sayCircle(trail.slice(start)))
      return
    }
    if (done.has(place)) return
    for (const arrow of next.get(place) ?? []) walk(arrow.to, [...trail, arrow])
    done.add(place)
  }
  for (const place of next.keys()) walk(place, [])
  return circles
}

function sayCircle(arrows: readonly Arrow[]): string {
  const round = [...arrows.map(({ from }) => from), arrows[0]?.from].join(' → ')
  const reasons = arrows.flatMap(({ because }) => because ?? [])
  return reasons.length === 0 ? round : `${round} (${reasons.join('; ')})`
}

/** The arrow between the two folders in which two files' ways part: siblings below the folder that holds both. */
export function folderArrow(from: string, to: string): Arrow | undefined {
  const [one, other] = [from.split('/').slice(0, -1), to.split('/').slice(0, -1)]
  const parting = one.findIndex((name, at) => name !== other[at])
  // A folder and one below it are a floor and its room, not two rooms.
  if (parting < 0 || parting >= other.length) return undefined
  const upTo = (path: readonly string[]) => path.slice(0, parting + 1).join('/')
  return { from: upTo(one), to: upTo(other), because: `${from} imports ${to}` }
}
