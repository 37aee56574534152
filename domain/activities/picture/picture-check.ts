/** What WeChat's content check says about one picture that somebody uploaded. `_id` is the file's. */
export interface PictureCheck {
  _id: string
  /** Who showed it first; the same person twice, because documents about somebody carry both. */
  agentId: string
  personId: string
  /** Nobody but WeChat says `passed` or `refused`. */
  state: 'asked' | 'passed' | 'refused'
  /** Names the question in WeChat's answer. A secret until then: whoever knows it could answer in its place. */
  traceId?: string
  askedAt: number
}

/** WeChat answers within half an hour, most pictures within seconds; afterwards it is asked again. */
export const answerWithin = 35 * 60_000

/** Whether WeChat has to be asked about it (again). */
export function isToAsk(check: PictureCheck | undefined, now: number): boolean {
  return check === undefined || (check.state === 'asked' && check.askedAt + answerWithin < now)
}
