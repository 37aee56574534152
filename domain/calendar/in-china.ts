import dayjs, { type Dayjs } from 'dayjs'
import utc from 'dayjs/plugin/utc.js'

dayjs.extend(utc)

/** An instant on China's clock and calendar, whatever zone the phone or the server stands in. */
export function inChina(at: number): Dayjs {
  return dayjs.utc(at).utcOffset(8)
}

/** `YYYYMMDD`, the key of points by day. */
export function dayKey(at: number): string {
  return inChina(at).format('YYYYMMDD')
}
