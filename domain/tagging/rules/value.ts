import type { TagRule } from '../tag-rule'

export const valueRules: readonly TagRule[] = []
