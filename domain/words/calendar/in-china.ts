import dayjs, { type Dayjs } from 'dayjs'
import utc from 'dayjs/plugin/utc.js'
import { zoneMs } from './china-time'

dayjs.extend(utc)

/**
 * An instant on China's clock and calendar, whatever zone the phone or the server stands in: for reading and formatting
 * only. Not by dayjs's `utcOffset`, which goes through the machine's own zone and is an hour off on the days its summer
 * time begins or ends.
 */
export function inChina(at: number): Dayjs {
  return dayjs.utc(at + zoneMs)
}

/** `YYYYMMDD`, the key of points by day. */
export function dayKey(at: number): string {
  return inChina(at).format('YYYYMMDD')
}
