import type { ActivityView } from '@contract/shapes/activity'
import { sectionsOf } from '@domain/activities/activity/sections'

type Block = ActivityView['blocks'][number]

/** A block with the section it stands in and the numbers of its read marks. */
export interface MarkedBlock {
  block: Block
  section: string
  /** Paragraphs of a text, each followed by a mark; one empty entry for any other block. */
  paragraphs: { text: string; mark: number }[]
}

export function markBlocks(blocks: readonly Block[]): { blocks: MarkedBlock[]; marks: Record<string, number> } {
  const marks: Record<string, number> = {}
  const opening = new Set(sectionsOf(blocks).map(({ id }) => id))
  let section = ''
  const marked = blocks.map((block) => {
    if (opening.has(block.id)) section = block.id
    const texts = block.type === 'text' ? block.text.split(/\n{2,}/) : ['']
    const paragraphs = texts.map((text) => {
      const mark = marks[section] ?? 0
      marks[section] = mark + 1
      return { text, mark }
    })
    return { block, section, paragraphs }
  })
  return { blocks: marked, marks }
}
