import { type AgentProfile, type FacetKey, facetKeys, facetLabels } from '../../people/agent-profile/agent-profile'
import type { FacetExposure, RelationshipFold } from '../../people/relationship/relationship'
import { afterChinese, sayAgo, sayDuration } from '../../words/calendar/say-time'

export interface FacetKnown {
  key: FacetKey
  label: string
  views: number
  seconds: number
  words: string
  /** Whether the agent has written this facet at all. */
  isWritten: boolean
}

export interface TheyKnowMe {
  /** 0..100 */
  percent: number
  why: string
  facets: FacetKnown[]
}

/** A facet looked at this long counts as known. */
const secondsToKnow = 15

/** How much the customer knows about the agent: which facets they met, how long, how recently. */
export function readTheyKnowMe(
  { facets }: Pick<RelationshipFold, 'facets'>,
  profile: Pick<AgentProfile, 'facets'>,
  now: number,
): TheyKnowMe {
  const written = new Set(profile.facets.map(({ key }) => key))
  const known = facetKeys.map((key) => readFacet(key, facets[key], written.has(key), now))
  const shown = known.filter(({ isWritten }) => isWritten)
  const shares = shown.map(({ seconds }) => Math.min(1, seconds / secondsToKnow))
  const percent = shown.length === 0 ? 0 : Math.round((100 * shares.reduce((a, b) => a + b, 0)) / shown.length)
  return { percent, why: sayKnown(shown), facets: known }
}

function readFacet(key: FacetKey, exposure: FacetExposure | undefined, isWritten: boolean, now: number): FacetKnown {
  return {
    key,
    label: facetLabels[key],
    views: exposure?.views ?? 0,
    seconds: exposure?.seconds ?? 0,
    words: sayExposure(exposure, isWritten, now),
    isWritten,
  }
}

function sayExposure(exposure: FacetExposure | undefined, isWritten: boolean, now: number): string {
  if (exposure) {
    const times = exposure.views > 1 ? `看过 ${exposure.views} 次，` : '看过，'
    return `${times}共 ${sayDuration(exposure.seconds)}，最近${afterChinese(sayAgo(exposure.lastAt, now))}`
  }
  return isWritten ? '还没看过' : '你还没写这一面'
}

function sayKnown(written: readonly FacetKnown[]): string {
  if (written.length === 0) return '你的名片还没有写内容，先写几面再发给 TA'
  const met = written.filter(({ views }) => views > 0)
  const unmet = written.filter(({ views }) => views === 0)
  if (met.length === 0) return `你写了 ${written.length} 面，TA 还一面都没看过`
  if (unmet.length === 0) return `你写的 ${written.length} 面 TA 都看过了`
  return `TA 看过${quoted(met.slice(0, 2))}，还没见过${quoted(unmet.slice(0, 2))}`
}

function quoted(facets: readonly FacetKnown[]): string {
  return facets.map(({ label }) => `“${label}”`).join('和')
}
