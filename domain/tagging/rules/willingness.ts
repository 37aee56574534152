import type { TagRule } from '../tag-rule'

export const willingnessRules: readonly TagRule[] = []
