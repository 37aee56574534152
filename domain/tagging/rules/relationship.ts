import type { TagRule } from '../tag-rule'

export const relationshipRules: readonly TagRule[] = []
