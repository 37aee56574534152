/**
 * What one person may do towards one agent on one day (UTC+8), by what it is called. Several times what anybody in earnest
 * does, so that only a broken or a malicious phone meets it.
 */
export const dailyQuotas = {
  /** Questions sent to the agent. */
  question: 20,
  /** An agent's own links: one for every card handed to WeChat. */
  shareLink: 300,
  /** Codes WeChat draws for posters; a code drawn before is shown again without counting. */
  posterCode: 50,
  /** Pictures WeChat is asked about; one that passed is not asked about again. */
  picture: 300,
} as const

export type QuotaName = keyof typeof dailyQuotas

/** What was taken of one quota. `_id` is `agentId:personId:name`. */
export interface Quota {
  _id: string
  agentId: string
  personId: string
  /** `YYYYMMDD`, never going back. */
  day: string
  /** What that day's were taken for, in order. */
  keys: string[]
  /** Taken on all days. */
  total: number
}

/** The number of what was taken for `key`, counted over all days; undefined when it is not among that day's. */
export function numberOf({ keys, total }: Pick<Quota, 'keys' | 'total'>, key: string): number | undefined {
  const index = keys.indexOf(key)
  return index < 0 ? undefined : total - (keys.length - 1 - index)
}
