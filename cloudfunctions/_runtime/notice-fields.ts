import { chinaTime } from '@domain/calendar/china-time'

// WeChat refuses a subscription message when one field is not of its form, and words such as “明晚” are none.

export interface NoticeField {
  value: string
}

/** `thing`: 1 to 20 characters on one line. */
export function thingField(text: string): NoticeField {
  const line = [...text.replace(/\p{Cc}+/gu, ' ').trim()]
  return { value: line.slice(0, 20).join('') || '见小程序' }
}

/** `date`: 2026年3月2日 */
export function dateField(at: number): NoticeField {
  const { year, month, day } = chinaTime(at)
  return { value: `${year}年${month}月${day}日` }
}

/** `time`: 2026年3月2日 14:00 */
export function timeField(at: number): NoticeField {
  const { hour, minute } = chinaTime(at)
  return { value: `${dateField(at).value} ${[hour, minute].map((part) => String(part).padStart(2, '0')).join(':')}` }
}
