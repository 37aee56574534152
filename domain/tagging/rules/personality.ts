import type { TagRule } from '../tag-rule'

export const personalityRules: readonly TagRule[] = []
