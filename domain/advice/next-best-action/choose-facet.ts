import type { Audience } from '../../activities/activity/activity'
import type { ReadTag } from '../../log/tagging/read-tags'
import { type AgentProfile, type FacetKey, facetLabels } from '../../people/agent-profile/agent-profile'
import { isFacetMet } from '../../people/relationship/met-facets'
import type { Relationship } from '../../people/relationship/relationship'

export interface FacetChoice {
  facet: FacetKey
  label: string
  why: string
}

/** A stranger first has to trust, somebody introduced wants to see service, an acquaintance knows the person already. */
const orderFor: Record<Audience, FacetKey[]> = {
  stranger: ['whoIAm', 'licence', 'reviews', 'story', 'service', 'specialties', 'values', 'honours'],
  referral: ['whoIAm', 'service', 'reviews', 'licence', 'story', 'specialties', 'values', 'honours'],
  acquaintance: ['specialties', 'service', 'story', 'values', 'reviews', 'licence', 'honours', 'whoIAm'],
}
const reasonFor: Record<Audience, string> = {
  stranger: '先让 TA 信得过你，不急着谈保险',
  referral: '介绍来的朋友，最想知道你服务得怎么样',
  acquaintance: '熟人认识你这个人，未必清楚你能帮上什么',
}

/** Who reads about illness or claims wants to know how the agent stands by people when it counts. */
const wantsService = new Set([
  'need:claims',
  'need:criticalIllness',
  'need:medical',
  'value:needsCare',
  'relationship:unhappy',
])

/** The written facet to send next: one they have not met, in the order that serves where they came from. */
export function chooseFacet(
  { audience, facets }: Pick<Relationship, 'audience' | 'facets'>,
  profile: Pick<AgentProfile, 'facets'>,
  tags: readonly ReadTag[],
): FacetChoice | undefined {
  const written = new Set(profile.facets.map(({ key }) => key))
  const isMet = (key: FacetKey) => isFacetMet(facets[key])
  const unmet = orderFor[audience].filter((key) => written.has(key) && !isMet(key))
  const cause = tags.find(({ key, isSensitive }) => wantsService.has(key) && !isSensitive)
  const isServiceNext = cause !== undefined && unmet.includes('service')
  const facet = isServiceNext ? 'service' : unmet[0]
  if (!facet) return undefined
  const met = orderFor[audience].filter((key) => written.has(key) && isMet(key))
  // A gap between what is met and what is not says enough; only to whom nothing is known yet a principle is the reason.
  const reason = isServiceNext ? sayCause(cause) : met.length === 0 ? reasonFor[audience] : ''
  return { facet, label: facetLabels[facet], why: [sayGap(met, facet), reason].filter(Boolean).join('；') }
}

function sayCause({ dimension, label }: ReadTag): string {
  if (dimension !== 'need') return 'TA 对服务有过不满意，让 TA 看看你平时是怎么做的'
  return `TA 在关心“${label}”，最想知道你关键时候靠不靠得住`
}

/** “TA 看过你的从业故事，还没见过你的服务记录” */
function sayGap(met: readonly FacetKey[], unmet: FacetKey): string {
  const missing = sayFacet(unmet)
  return met[0] === undefined ? `TA 还没见过${missing}` : `TA 看过${sayFacet(met[0])}，还没见过${missing}`
}

const ownWords: Partial<Record<FacetKey, string>> = {
  whoIAm: '你的自我介绍',
  values: '你的坚持',
  reviews: '客户对你的评价',
}

function sayFacet(key: FacetKey): string {
  return ownWords[key] ?? `你的${facetLabels[key]}`
}
