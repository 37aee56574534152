import { archiveFacetLabels, archiveFields } from './archive-fields'
import { type ArchiveFacet, archiveFacets } from './customer-archive'

export interface FacetCompleteness {
  key: ArchiveFacet
  label: string
  filled: number
  outOf: number
  /** Labels of the fields still empty. */
  missing: string[]
}

export interface Completeness {
  /** 0..100 */
  percent: number
  facets: FacetCompleteness[]
}

/** How much of the archive is filled in, by facet. Every facet counts alike, so that twenty policies do not hide an empty family. */
export function archiveCompleteness(archive: Record<string, string>): Completeness {
  const facets = archiveFacets.map((facet) => facetCompleteness(facet, archive))
  const shares = facets.map(({ filled, outOf }) => filled / outOf)
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length
  return { percent: Math.round(100 * mean), facets }
}

function facetCompleteness(facet: ArchiveFacet, archive: Record<string, string>): FacetCompleteness {
  const fields = archiveFields.filter((field) => field.facet === facet)
  const missing = fields.filter(({ key }) => !archive[key]?.trim())
  return {
    key: facet,
    label: archiveFacetLabels[facet],
    filled: fields.length - missing.length,
    outOf: fields.length,
    missing: missing.map(({ label }) => label),
  }
}
