import type { TagDefinition, TagDimension, TagKey } from '../tag'

type Defaults = Pick<TagDefinition, 'halfLifeDays' | 'shownFrom' | 'isTopic'>
type TagEntry = [
  name: string,
  label: string,
  /** What a customer reads about themselves; TA is the advisor. */
  sentence: string,
  extra?: Partial<Omit<TagDefinition, 'key' | 'dimension' | 'label' | 'sentence'>>,
]

/** The tags of one dimension, which share its half-life and threshold unless they say otherwise. */
export function defineTags(dimension: TagDimension, defaults: Defaults, entries: TagEntry[]): TagDefinition[] {
  return entries.map(([name, label, sentence, extra]) => ({
    key: `${dimension}:${name}` as TagKey,
    dimension,
    label,
    sentence,
    ...defaults,
    ...extra,
  }))
}
