/** The faces of an agent's personal IP that a customer can meet. */
export const facetKeys = [
  'whoIAm',
  'licence',
  'story',
  'specialties',
  'values',
  'honours',
  'service',
  'reviews',
] as const
export type FacetKey = (typeof facetKeys)[number]

export const facetLabels: Record<FacetKey, string> = {
  whoIAm: '我是谁',
  licence: '执业资质',
  story: '从业故事',
  specialties: '擅长领域',
  values: '我的坚持',
  honours: '荣誉',
  service: '服务记录',
  reviews: '客户怎么说',
}

export interface Facet {
  key: FacetKey
  text: string
  pictures: string[]
}

export interface AgentProfile {
  _id: string
  name: string
  avatar: string
  institution: string
  licenceNumber: string
  headline: string
  city: string
  facets: Facet[]
  /** Tags the agent added to the taxonomy. */
  ownTags: { key: string; label: string }[]
  /** Days and hours offered for talks: weekday 0 (Sunday) … 6, hours in UTC+8. */
  talkHours: { weekday: number; from: number; to: number }[]
  createdAt: number
  updatedAt: number
  /** Set once everybody in their book is folded by this version. */
  foldVersion?: string
  /** Since when. */
  foldedAt?: number
}
