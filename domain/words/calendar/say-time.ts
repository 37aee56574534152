import { dayNumber } from './china-time'
import { inChina } from './in-china'

export type PartOfDay = 'night' | 'dawn' | 'morning' | 'noon' | 'afternoon' | 'evening'

export function partOfDay(at: number): PartOfDay {
  const hour = inChina(at).hour()
  if (hour < 5) return 'night'
  if (hour < 8) return 'dawn'
  if (hour < 11) return 'morning'
  if (hour < 13) return 'noon'
  if (hour < 18) return 'afternoon'
  return 'evening'
}

const weekdays = ['周日', '周一', '周二', '周三', '周四', '周五', '周六']

/** “今天 9:05”, “昨晚 21:40”, “3月2日 周六 14:00”; another year is named. */
export function sayTime(at: number, now: number): string {
  return `${sayDay(at, now)} ${sayClock(at)}`
}

/** “9:05” */
export function sayClock(at: number): string {
  return inChina(at).format('H:mm')
}

/** “今天”, “昨晚”, “明天”, “3月2日 周六”. */
export function sayDay(at: number, now: number): string {
  const isEvening = partOfDay(at) === 'evening'
  switch (dayNumber(at) - dayNumber(now)) {
    case 0:
      return isEvening ? '今晚' : '今天'
    case -1:
      return isEvening ? '昨晚' : '昨天'
    case -2:
      return '前天'
    case 1:
      return isEvening ? '明晚' : '明天'
    case 2:
      return '后天'
    default:
      return `${sayDate(at, now)} ${weekdays[inChina(at).day()]}`
  }
}

/** “3月2日”, with the year when it is not this year's. */
export function sayDate(at: number, now: number): string {
  const date = inChina(at)
  return date.format(date.year() === inChina(now).year() ? 'M月D日' : 'YYYY年M月D日')
}

/** “今天”, “昨天”, “5 天前”, “2 个月前”: how long ago, for reasons rather than records. */
export function sayAgo(at: number, now: number): string {
  const days = dayNumber(now) - dayNumber(at)
  if (days <= 0) return '今天'
  if (days === 1) return '昨天'
  if (days < 60) return `${days} 天前`
  return `${Math.floor(days / 30)} 个月前`
}

/** “45 秒”, “4 分钟”, “1 小时 20 分钟”. */
export function sayDuration(seconds: number): string {
  if (seconds < 60) return `${Math.max(1, Math.round(seconds))} 秒`
  const minutes = Math.round(seconds / 60)
  if (minutes < 60) return `${minutes} 分钟`
  const rest = minutes % 60
  return `${Math.floor(minutes / 60)} 小时${rest === 0 ? '' : ` ${rest} 分钟`}`
}

/** Puts a space before words that begin with a figure: they follow Chinese. */
export function afterChinese(words: string): string {
  return /^\d/.test(words) ? ` ${words}` : words
}
