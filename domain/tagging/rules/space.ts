import type { TagRule } from '../tag-rule'

export const spaceRules: readonly TagRule[] = []
