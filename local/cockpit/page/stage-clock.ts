/** Everybody on this stage lives by China's clock, whatever the clock of this computer shows. */
export const timeZone = 'Asia/Shanghai'
const dayMs = 86_400_000
const chinaAheadMs = 8 * 3_600_000

/** The local cloud's time, which phones and chats live by too. */
export class StageClock {
  private readonly listeners: (() => void)[] = []

  constructor(private milliseconds: number) {}

  get ahead(): number {
    return this.milliseconds
  }

  now(): number {
    return Date.now() + this.milliseconds
  }

  set(ahead: number) {
    if (ahead === this.milliseconds) return
    this.milliseconds = ahead
    for (const listener of this.listeners) listener()
  }

  onChange(listener: () => void) {
    this.listeners.push(listener)
  }
}

/** Milliseconds from `now` to the next time China's clocks show this hour and minute. */
export function until(now: number, hour: number, minute: number): number {
  const sinceMidnight = (now + chinaAheadMs) % dayMs
  const wanted = (hour * 60 + minute) * 60_000
  return (wanted - sinceMidnight + dayMs) % dayMs || dayMs
}

const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('zh-CN', { timeZone, ...options })
const clockFormat = format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
const dayFormat = format({ month: 'numeric', day: 'numeric' })
const wholeFormat = format({
  month: 'numeric',
  day: 'numeric',
  weekday: 'short',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

export const sayClock = (at: number): string => clockFormat.format(at)
export const sayMoment = (at: number): string => wholeFormat.format(at)

/** As in a list of chats: today by the clock, before by the day. */
export function sayChatTime(at: number, now: number): string {
  const dayOf = (instant: number) => Math.floor((instant + chinaAheadMs) / dayMs)
  if (dayOf(at) === dayOf(now)) return sayClock(at)
  return dayOf(at) === dayOf(now) - 1 ? '昨天' : dayFormat.format(at)
}
