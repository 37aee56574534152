import type { AnyCollection, TieOf } from './collection'

/** What the table of collections leaves open, as sentences: the compiler does not see two lists of one number. */
export function gapsOf(table: Record<string, AnyCollection>): string[] {
  const ties = Object.entries(table).flatMap(([name, { ties }]) => ties.map((tie) => ({ name, tie })))
  return [...ties.flatMap(({ name, tie }) => gapsOfTie(tie).map((gap) => `${name}: ${gap}`)), ...gapsOfLists(ties)]
}

function gapsOfTie({ about, exported, erased }: TieOf): string[] {
  const { who, person, agent } = about
  const isFound = { pair: person && agent, person, agent }[who]
  const isShown = exported && ['list', 'alone', 'counted'].some((way) => way in exported)
  return [
    ...(isFound ? [] : [`a ${who} needs ${who === 'pair' ? 'both its fields' : 'its field'}`]),
    ...(isShown ? [] : [`about a ${who}, and no export shows it`]),
    ...(erased ? [] : [`about a ${who}, and nothing erases it`]),
  ]
}

/** A cursor names a list by its number. */
function gapsOfLists(ties: readonly { name: string; tie: TieOf }[]): string[] {
  const holders = new Map<number, string>()
  return ties.flatMap(({ name, tie }) => {
    const list = tie.exported?.list
    if (list === undefined) return []
    const holder = holders.get(list)
    if (holder === undefined) holders.set(list, name)
    return holder === undefined ? [] : [`${name}: list ${list} is that of ${holder}`]
  })
}
