import type { Block } from './activity'

/** One section of an activity's content: read depth is captured by section, under its id. */
export interface Section {
  id: string
  /** Absent for what stands before the first heading. */
  heading?: string
}

/** A heading opens a section; what stands before the first heading belongs to a section named for its first block. */
export function sectionsOf(blocks: readonly Pick<Block, 'id' | 'type'>[]): Section[] {
  return (blocks as readonly Block[]).flatMap((block, at): Section[] => {
    if (block.type === 'heading') return [{ id: block.id, heading: block.text }]
    return at === 0 ? [{ id: block.id }] : []
  })
}
