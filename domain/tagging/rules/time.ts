import type { TagRule } from '../tag-rule'

export const timeRules: readonly TagRule[] = []
