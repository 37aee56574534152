import type { OperationOutput } from '@contract/operations'

export type LineagePerson = OperationOutput<'getActivityResult'>['lineage'][number]

/** One line of the tree, in reading order: whoever was brought stands below the one who brought them. */
export interface LineageLine {
  person: LineagePerson
  /** 0 = came by the agent's own link. */
  level: number
  /** Whether a later sibling hangs on the same stem at each level above. */
  stems: boolean[]
  isLast: boolean
  dot: number
}

/** Orders people as a tree, those who brought most first. A person whose introducer is missing stands at the root. */
export function layOutLineage(people: readonly LineagePerson[]): LineageLine[] {
  const known = new Set(people.map(({ personId }) => personId))
  const children = new Map<string, LineagePerson[]>()
  for (const person of people) {
    const parent = person.parent !== undefined && known.has(person.parent) ? person.parent : ''
    children.set(parent, [...(children.get(parent) ?? []), person])
  }
  const seen = new Set<string>()
  const below = (parent: string, level: number, stems: boolean[]): LineageLine[] => {
    const group = (children.get(parent) ?? [])
      .filter(({ personId }) => !seen.has(personId))
      .sort((a, b) => b.brought - a.brought || a.name.localeCompare(b.name, 'zh'))
    for (const { personId } of group) seen.add(personId)
    return group.flatMap((person, index) => {
      const isLast = index === group.length - 1
      const line: LineageLine = { person, level, stems, isLast, dot: dotSize(person.brought) }
      return [line, ...below(person.personId, level + 1, [...stems, !isLast])]
    })
  }
  return below('', 0, [])
}

/** Area grows with the number brought, within what a finger and a line of text can take. */
export function dotSize(brought: number): number {
  return Math.min(30, Math.round(10 + 7 * Math.sqrt(brought)))
}

const leavesShown = 4

/** Keeps the tree short: of those who came by the agent's own link and brought nobody, only the first few are shown. */
export function foldLines(lines: readonly LineageLine[]): { shown: readonly LineageLine[]; folded: number } {
  const leaves = lines.filter(({ level, person }) => level === 0 && person.brought === 0)
  // One line saved by a line that says so is none saved.
  if (leaves.length <= leavesShown + 1) return { shown: lines, folded: 0 }
  const hidden = new Set(leaves.slice(leavesShown))
  return { shown: lines.filter((line) => !hidden.has(line)), folded: hidden.size }
}
