import type { TagRule } from '../tag-rule'

export const lifeStageRules: readonly TagRule[] = []
