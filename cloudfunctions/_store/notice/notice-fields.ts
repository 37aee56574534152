import { inChina } from '@domain/words/calendar/in-china'

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
  return { value: inChina(at).format('YYYY年M月D日') }
}

/** `time`: 2026年3月2日 14:00 */
export function timeField(at: number): NoticeField {
  return { value: inChina(at).format('YYYY年M月D日 HH:mm') }
}
