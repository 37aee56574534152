import type { TagRule } from '../tag-rule'

export const saidRules: readonly TagRule[] = []
