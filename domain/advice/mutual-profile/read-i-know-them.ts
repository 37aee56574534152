import { archiveCompleteness, type FacetCompleteness } from '../../people/customer-archive/completeness'

export interface IKnowThem {
  /** 0..100 */
  percent: number
  why: string
  facets: FacetCompleteness[]
  archive: Record<string, string>
}

/** How much the agent knows about the customer, facet by facet, and what to ask next. */
export function readIKnowThem(archive: Record<string, string>): IKnowThem {
  const { percent, facets } = archiveCompleteness(archive)
  return { percent, why: sayKnowing(facets), facets, archive }
}

function sayKnowing(facets: readonly FacetCompleteness[]): string {
  const filled = facets.reduce((sum, facet) => sum + facet.filled, 0)
  const outOf = facets.reduce((sum, facet) => sum + facet.outOf, 0)
  if (filled === 0) return `档案 ${outOf} 项都还空着，下次聊天先问问${facets[0]?.missing[0] ?? '近况'}`
  if (filled === outOf) return `档案 ${outOf} 项都齐了，记得随时更新`
  const thinnest = [...facets].sort((a, b) => a.filled / a.outOf - b.filled / b.outOf)[0] as FacetCompleteness
  return `档案 ${outOf} 项填了 ${filled} 项；“${thinnest.label}”了解最少，还缺${thinnest.missing.slice(0, 2).join('、')}`
}
