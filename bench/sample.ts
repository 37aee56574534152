import type { TouchActivity } from '../domain/activities/activity/touch-activity'
import type { CapturedInteraction, Interaction } from '../domain/log/kinds/interaction'

const start = Date.UTC(2026, 9, 1)
const minute = 60_000

/** An ordinary article about a child's education, as a function's instance remembers it. */
export function sampleActivity(activityId = 'benchActivity01'): TouchActivity {
  return {
    activityId,
    kind: 'article',
    title: '从幼儿园到大学,钱怎么备',
    audience: 'acquaintance',
    topics: ['need:educationFund', 'need:childProtection'],
    sections: { s1: '先算一笔账', s2: '三个常见误区', s3: '从哪一步开始' },
    lastSection: 's3',
    questions: { q1: { title: '服务态度', type: 'rating', choices: {} } },
  }
}

/** What a reader's phone captures in one sitting, over and over, at all hours. No randomness. */
export function sampleCaptured(count: number, from = start): CapturedInteraction[] {
  const kinds: ((n: number, at: number) => CapturedInteraction)[] = [
    (_, at) => ({ kind: 'open', at, channel: 'chat' }),
    (n, at) => ({ kind: 'dwell', at, seconds: 5 + (n % 40) }),
    (n, at) => ({ kind: 'read', at, section: `s${1 + (n % 3)}`, depth: 25 * (1 + (n % 4)) }),
    (n, at) => ({ kind: 'dwell', at, seconds: 12 + (n % 30) }),
    (n, at) => ({ kind: 'facet', at, facet: n % 2 ? 'story' : 'service', seconds: 8 + (n % 20) }),
    (n, at) => ({ kind: 'read', at, section: `s${1 + (n % 3)}`, depth: 100 }),
    (n, at) => ({ kind: 'favourite', at, on: n % 5 !== 0 }),
    (n, at) => ({ kind: 'dwell', at, seconds: 20 + (n % 15) }),
  ]
  return Array.from({ length: count }, (_, n) => {
    const make = kinds[n % kinds.length] as (n: number, at: number) => CapturedInteraction
    return make(n, from + n * 7 * minute)
  })
}

/** As above, with what functions record mixed in. */
export function sampleInteractions(count: number): Interaction[] {
  return sampleCaptured(count).map((captured, n): Interaction => {
    if (n % 20 === 7) return { kind: 'register', at: captured.at, headcount: 1 + (n % 3) }
    if (n % 20 === 13)
      return { kind: 'surveyAnswer', at: captured.at, question: 'q1', choices: [], rating: 1 + (n % 5) }
    if (n % 40 === 19) return { kind: 'consult', at: captured.at }
    return captured
  })
}
