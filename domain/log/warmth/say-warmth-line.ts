import { dayMs } from '../../words/calendar/china-time'
import { sayDate } from '../../words/calendar/say-time'

/** What a line of points per day shows, oldest first and today last: how often, when most, whether more or less of late. */
export function sayWarmthLine(days: readonly number[], now: number): string {
  const active = days.filter((points) => points > 0).length
  if (active === 0) return `这 ${days.length} 天没有动静`
  const hottest = days.indexOf(Math.max(...days))
  const hottestOn = sayDate(now - (days.length - 1 - hottest) * dayMs, now)
  return `这 ${days.length} 天里有 ${active} 天有动静，最热的是 ${hottestOn}。${sayTrend(days)}`
}

function sayTrend(days: readonly number[]): string {
  const activeIn = (part: readonly number[]) => part.filter((points) => points > 0).length
  const [lately, before] = [activeIn(days.slice(-30)), activeIn(days.slice(-60, -30))]
  const figures = `近 30 天 ${lately} 天，再往前 30 天 ${before} 天`
  if (lately === before) return `${figures}，差不多一样。`
  return `${figures}，${lately > before ? '来得更勤了' : '来得少了'}。`
}
