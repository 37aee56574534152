import { findArchiveField } from '@domain/people/customer-archive/archive-fields'
import type { Participation } from '@domain/people/participation/participation'
import type { Relationship } from '@domain/people/relationship/relationship'

interface Known {
  relationship: Relationship
  archive: Record<string, string>
  registrations: readonly Participation[]
}

/** What is held beside tags and interactions, said to the person it is about. */
export function sayFacts({ relationship, archive, registrations }: Known): { words: string }[] {
  const { introduction, remarkName, seconds, activityIds } = relationship
  const registeredNames = new Set(
    registrations.flatMap(({ registration }) => (registration ? [registration.name] : [])),
  )
  return [
    ...(introduction ? [`你告诉 TA 怎么称呼你：${introduction.name}`] : []),
    ...(remarkName ? [`TA 给你的备注名：${remarkName}`] : []),
    ...(activityIds.length > 0
      ? [`你看过 TA 的 ${activityIds.length} 个内容，共 ${Math.ceil(seconds / 60)} 分钟`]
      : []),
    ...[...registeredNames].map((name) => `报名时留下的名字：${name}`),
    ...Object.entries(archive).map(([key, value]) => sayEntry(key, value)),
  ].map((words) => ({ words }))
}

function sayEntry(key: string, value: string): string {
  const field = findArchiveField(key)
  const [year, month, day] = value.split('-').map(Number)
  const words = field?.type === 'date' && year && month && day ? `${year}年${month}月${day}日` : value
  return `TA 记录的${field?.label ?? '资料'}：${words}`
}
