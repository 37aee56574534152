/**
 * Everybody may see a picture that an agent shares; only who stored a file may replace it. In CloudBase's own word:
 * 所有用户可读，仅创建者可读写.
 */
export const readableByAll = 'READONLY'

export type StoragePlan = { do: 'nothing' } | { do: 'setRule'; was: string } | { do: 'leaveToPerson' }

/** `present` is the environment's rule, `new` for an environment nobody has looked into. */
export function planStorage(present: string): StoragePlan {
  if (present === readableByAll) return { do: 'nothing' }
  // Somebody wrote this one by hand, for a reason.
  if (present === 'CUSTOM') return { do: 'leaveToPerson' }
  return { do: 'setRule', was: present }
}

export function sayStorage(plan: StoragePlan): string {
  switch (plan.do) {
    case 'nothing':
      return '云存储：已经就绪，无需改动。'
    case 'setRule':
      return `云存储：${plan.was === 'new' ? '' : `${plan.was} → `}${readableByAll}（所有用户可读，仅创建者可写）`
    case 'leaveToPerson':
      return '云存储：是自定义规则，不改动；请确认所有用户可读、仅创建者可写，否则图片打不开或传不上。'
  }
}
