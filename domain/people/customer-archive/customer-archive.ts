export const archiveFacets = ['person', 'family', 'work', 'policies', 'preferences'] as const
export type ArchiveFacet = (typeof archiveFacets)[number]

export interface ArchiveField {
  key: string
  facet: ArchiveFacet
  label: string
  type: 'text' | 'date' | 'choice' | 'number'
  choices?: string[]
}
