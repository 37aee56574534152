import type { TagRule } from '../tag-rule'

export const needRules: readonly TagRule[] = []
