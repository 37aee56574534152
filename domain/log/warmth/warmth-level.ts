export const warmthLevels = ['cold', 'warm', 'hot', 'boiling'] as const
export type WarmthLevel = (typeof warmthLevels)[number]
export const warmthLabels: Record<WarmthLevel, string> = { cold: '冷', warm: '温', hot: '热', boiling: '沸' }
