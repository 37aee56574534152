import type { TouchActivity } from '@domain/activities/activity/touch-activity'
import type { FoldStep } from '@domain/log/folding/fold-envelope'
import { allKinds } from '@domain/log/kinds/all-kinds'
import type { AnyKind } from '@domain/log/kinds/description/kind'
import type { Interaction } from '@domain/log/kinds/interaction'
import fc from 'fast-check'

const start = Date.UTC(2026, 6, 1)

/** Any instant of a quarter, so that ties are rare but possible. */
export const instant = fc.integer({ min: 0, max: 90 * 24 * 60 }).map((minutes) => start + minutes * 60_000)
export const afterAll = start + 91 * 86_400_000

export const activities: TouchActivity[] = [
  {
    activityId: 'articleOnSchool',
    kind: 'article',
    title: '从幼儿园到大学,钱怎么备',
    audience: 'acquaintance',
    topics: ['need:educationFund', 'lifeStage:schoolChild', 'preference:ownFish1'],
    sections: { s1: '先算一笔账' },
    lastSection: 's1',
    questions: {},
  },
  {
    activityId: 'surveyOnService',
    kind: 'survey',
    title: '服务满意度小调查',
    audience: 'referral',
    topics: ['need:familyReview'],
    sections: {},
    questions: {
      q1: {
        title: '最想先为谁打算?',
        type: 'multiple',
        choices: {
          c1: { text: '孩子', tags: ['need:educationFund'] },
          c2: { text: '父母', tags: ['need:parentsProtection', 'lifeStage:parentsAging'] },
        },
      },
      q2: { title: '愿意推荐吗?', type: 'nps', choices: {} },
    },
  },
]

const seconds = fc.integer({ min: 0, max: 3600 })
const choices = fc.subarray(['c1', 'c2'])

export const answer = fc.oneof(
  fc.record({ question: fc.constant('q1'), choices }),
  fc.record({
    question: fc.constant('q2'),
    choices: fc.constant<string[]>([]),
    rating: fc.integer({ min: 0, max: 10 }),
  }),
)

/** Kinds that hold nothing, or nothing that must be there. */
const withoutFields = allKinds
  .filter(({ fields }: AnyKind) => Object.values(fields).every(({ is }) => is === 'optional'))
  .map(({ kind }) => kind)

export const interaction: fc.Arbitrary<Interaction> = fc
  .tuple(
    instant,
    fc.oneof(
      fc.constantFrom('chat', 'group', 'moments').map((channel) => ({ kind: 'open', channel })),
      seconds.map((stay) => ({ kind: 'dwell', seconds: stay })),
      fc.integer({ min: 0, max: 100 }).map((depth) => ({ kind: 'read', section: 's1', depth })),
      fc.record({ kind: fc.constant('facet'), facet: fc.constantFrom('story', 'licence', 'service'), seconds }),
      fc.boolean().map((isOn) => ({ kind: 'favourite', on: isOn })),
      fc.integer({ min: 1, max: 5 }).map((headcount) => ({ kind: 'register', headcount })),
      answer.map((given) => ({ kind: 'surveyAnswer', ...given })),
      fc.constantFrom(...withoutFields).map((kind) => ({ kind })),
      instant.map((startsAt) => ({ kind: 'appointment', startsAt })),
      fc.integer({ min: 0, max: 5 }).map((score) => ({ kind: 'quizResult', score, outOf: 5 })),
      fc.integer({ min: 0, max: 100 }).map((percent) => ({ kind: 'video', block: 'film', percent })),
      fc.constantFrom('kChild', 'mChild').map((childLinkId) => ({ kind: 'share', childLinkId })),
      fc.constant({ kind: 'factNoted', tag: 'need:ownBoat1', note: '想买船' }),
    ),
  )
  .map(([at, rest]) => ({ at, ...rest }) as Interaction)

/** One thing one source did in one activity, or outside any. */
export const deed = fc.record({
  source: fc.constantFrom('phoneOne', 'phoneTwo', 'survey-a'),
  activity: fc.constantFrom(...activities, undefined),
  interaction,
})
export type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never

/** Cuts each source's deeds, in its order, into envelopes of at most `size`, numbered upwards. */
export function envelopesOf(deeds: readonly Deed[], size: number): FoldStep[] {
  const sources = [...new Set(deeds.map(({ source }) => source))]
  return sources.flatMap((source) => {
    const steps: FoldStep[] = []
    for (const { activity, interaction } of deeds.filter((each) => each.source === source)) {
      const open = steps.at(-1)
      if (open && open.context.activity === activity && open.envelope.interactions.length < size) {
        open.envelope.interactions.push(interaction)
      } else {
        const envelope = { source, sequence: steps.length + 1, interactions: [interaction] }
        steps.push({ envelope, context: { agentId: 'agent', personId: 'person', activity } })
      }
    }
    return steps
  })
}
