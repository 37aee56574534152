import type { ProfileDraft } from './profile-draft'

export type TalkHour = ProfileDraft['talkHours'][number]

/** Monday first, as a week is spoken of. */
export const weekdays = [
  { weekday: 1, label: '周一' },
  { weekday: 2, label: '周二' },
  { weekday: 3, label: '周三' },
  { weekday: 4, label: '周四' },
  { weekday: 5, label: '周五' },
  { weekday: 6, label: '周六' },
  { weekday: 0, label: '周日' },
] as const

/** Turns a day on with an hour after work, or off with all its hours. */
export function toggleWeekday(hours: readonly TalkHour[], weekday: number): TalkHour[] {
  if (hours.some((hour) => hour.weekday === weekday)) return hours.filter((hour) => hour.weekday !== weekday)
  const isWeekend = weekday === 0 || weekday === 6
  return inWeekOrder([...hours, { weekday, from: isWeekend ? 10 : 19, to: isWeekend ? 17 : 21 }])
}

/** Changes one stretch of hours; the end follows when it would not be later than the start. */
export function changeHours(hours: readonly TalkHour[], index: number, from: number, to: number): TalkHour[] {
  return hours.map((hour, at) => (at === index ? { ...hour, from, to: Math.max(to, from + 1) } : hour))
}

export function inWeekOrder(hours: readonly TalkHour[]): TalkHour[] {
  const dayOfWeek = (weekday: number) => (weekday + 6) % 7
  return [...hours].sort((a, b) => dayOfWeek(a.weekday) - dayOfWeek(b.weekday) || a.from - b.from)
}
