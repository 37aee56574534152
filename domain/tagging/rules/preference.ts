import type { TagRule } from '../tag-rule'

export const preferenceRules: readonly TagRule[] = []
