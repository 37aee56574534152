import { database } from '../../_runtime/database'
import { otherVersions } from './other-versions'
import { final, rebuildParticipation } from './rebuild'

const pageLength = 80
const atOnce = 8

/**
 * Folds anew what is left of another version after the books: a participation that an older instance made after its pair had
 * been folded. Until the instant `until` of `performance.now()`.
 */
export async function foldStrayParticipations(until: number): Promise<void> {
  const strays = await listStrays()
  for (let from = 0; from < strays.length; from += atOnce) {
    if (performance.now() > until) return
    const part = strays.slice(from, from + atOnce)
    await Promise.all(part.map(({ activityId, agentId, personId }) => rebuild(activityId, { agentId, personId })))
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
