import { useEffect, useRef, useState } from 'react'

interface Warm {
  person: { personId: string }
  warmth: { value: number }
}

/** People who became warmer since the list was last shown: their line glows once. */
export function useWarmed(lines: readonly Warm[]): ReadonlySet<string> {
  const before = useRef(new Map<string, number>())
  const [warmed, setWarmed] = useState<ReadonlySet<string>>(new Set())
  useEffect(() => {
    const risen = lines.filter(
      ({ person, warmth }) => warmth.value > (before.current.get(person.personId) ?? Infinity) + 0.5,
    )
    for (const { person, warmth } of lines) before.current.set(person.personId, warmth.value)
    if (risen.length > 0) setWarmed(new Set(risen.map(({ person }) => person.personId)))
  }, [lines])
  return warmed
}
