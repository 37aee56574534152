import { database } from '../../_runtime/database'
import { otherVersions } from './other-versions'
import { final, type Rebuilt, rebuildParticipation } from './rebuild'

const pageLength = 80
const atOnce = 8

/**
 * Folds anew what is left of another version after the books: a participation that an older instance made after its pair had
 * been folded. Until the instant `until` of `performance.now()`.
 */
export async function foldStrayParticipations(until: number): Promise<void> {
  for (let strays = await listStrays(); strays.length > 0; strays = await listStrays()) {
    const outcomes: Rebuilt[] = []
    for (let from = 0; from < strays.length; from += atOnce) {
      if (performance.now() > until) return
      const part = strays.slice(from, from + atOnce)
      const rebuilt = part.map(({ activityId, agentId, personId }) => rebuild(activityId, { agentId, personId }))
      outcomes.push(...(await Promise.all(rebuilt)))
    }
    // What does not move now is left to the next run.
    if (!outcomes.includes('repaired')) return
  }
}

function rebuild(activityId: string, pair: { agentId: string; personId: string }) {
  return rebuildParticipation(activityId, pair, final)
}

async function listStrays() {
  for (const foldVersion of otherVersions()) {
    const strays = await database.participations.list(
      { foldVersion },
      { limit: pageLength, without: ['marks', 'counts'] },
    )
    if (strays.length > 0) return strays
  }
  return []
}
