import type { OperationInput } from '@contract/operations'
import { type Facet, type FacetKey, facetKeys, facetLabels } from '@domain/people/agent-profile/agent-profile'
import { profileLimits } from '@domain/people/agent-profile/profile-limits'

export type ProfileDraft = OperationInput<'saveAgentProfile'>

export const emptyProfile: ProfileDraft = {
  name: '',
  avatar: '',
  institution: '',
  licenceNumber: '',
  headline: '',
  city: '',
  facets: [],
  ownTags: [],
  talkHours: [],
}

export type ProfileField = 'name' | 'institution' | 'licenceNumber' | 'headline' | 'city'

const fieldWords: Record<Exclude<ProfileField, 'licenceNumber'>, string> = {
  name: '名字',
  institution: '所在机构',
  headline: '一句话介绍',
  city: '城市',
}

/** What to change in one field, or nothing. */
export function checkField(profile: ProfileDraft, field: ProfileField): string | undefined {
  const value = profile[field].trim()
  if (field === 'licenceNumber')
    return /^[0-9A-Za-z]{8,32}$/.test(value) ? undefined : '执业证编号是 8 到 32 位数字或字母，在证件正面'
  const [words, most] = [fieldWords[field], profileLimits[field]]
  if (value === '') return `${words}还没写`
  return value.length > most ? `${words}最多 ${most} 个字` : undefined
}

export function facetOf(profile: ProfileDraft, key: FacetKey): Facet {
  return profile.facets.find((facet) => facet.key === key) ?? { key, text: '', pictures: [] }
}

/** Facets stand in the order they are shown; one without words is taken out, since nobody could meet it. */
export function withFacet(profile: ProfileDraft, changed: Facet): ProfileDraft {
  const others = profile.facets.filter(({ key }) => key !== changed.key)
  const facets = changed.text.trim() === '' ? others : [...others, { ...changed, text: changed.text.trim() }]
  return { ...profile, facets: facets.sort((a, b) => facetKeys.indexOf(a.key) - facetKeys.indexOf(b.key)) }
}

export function missingFacets(profile: ProfileDraft): FacetKey[] {
  return facetKeys.filter((key) => !profile.facets.some((facet) => facet.key === key))
}

/** How much of the agent a customer can meet, and which face to write next. */
export function sayCompleteness(profile: ProfileDraft): string {
  const missing = missingFacets(profile)
  const [next] = missing
  if (next === undefined) return '八个方面都写好了，客户能完整地认识你'
  const written = facetKeys.length - missing.length
  if (written === 0) return `还没有写，先从“${facetLabels[next]}”开始`
  return `客户能认识你的 ${written} 个方面，接下来可以写“${facetLabels[next]}”`
}
