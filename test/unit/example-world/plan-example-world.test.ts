import { agentsNotes } from '../../../database/seeds/world/agents-notes'
import { archiveEntries } from '../../../database/seeds/world/archive-entries'
import { replaceTokens, tokensIn } from '../../../database/seeds/world/build-example-world'
import { exampleCustomers } from '../../../database/seeds/world/customers'
import { planExampleWorld } from '../../../database/seeds/world/plan-example-world'
import { openidOf, type PlannedCall } from '../../../database/seeds/world/planned-call'
import { contractOf } from '../../support/contract-of'

const now = Date.UTC(2026, 10, 21, 2, 30)
const plan = planExampleWorld(now)
const callsTo = <N extends PlannedCall['operation']>(name: N, among = plan) =>
  among.filter((call): call is Extract<PlannedCall, { operation: N }> => call.operation === name)

// Events lie on weekends, so the days between them and the rest depend on the weekday; the hour decides what is past.
const everyWeekday = Array.from({ length: 7 }, (_, index) => now + index * 86_400_000 + index * 3 * 3_600_000).map(
  (start) => [new Date(start).toISOString(), planExampleWorld(start)] as const,
)

test('the same instant gives the same calls', () => {
  expect(planExampleWorld(now)).toEqual(plan)
})

test('another day tells the same story, only later', () => {
  const nextWeek = planExampleWorld(now + 7 * 86_400_000)
  expect(nextWeek.map(({ openid, operation }) => [openid, operation])).toEqual(
    plan.map(({ openid, operation }) => [openid, operation]),
  )
})

test('calls are ordered by time, all within ninety days and behind us', () => {
  const times = plan.map(({ at }) => at)
  expect(times).toEqual([...times].sort((a, b) => a - b))
  expect(Math.min(...times)).toBeGreaterThan(now - 91 * 86_400_000)
  expect(Math.max(...times)).toBeLessThan(now)
})

test.each(everyWeekday)('on %s every input is what the contract asks, once its tokens are ids', (_start, plan) => {
  const wrong = plan.flatMap(({ operation, input }) => {
    const result = contractOf(operation).input.safeParse(withIds(input))
    return result.success ? [] : [`${operation}: ${result.error.message}`]
  })
  expect(wrong).toEqual([])
})

test.each(everyWeekday)('on %s a token is used only after a call that teaches it', (_start, plan) => {
  const known = new Set<string>()
  const early: string[] = []
  for (const { operation, input, learns } of plan) {
    early.push(...tokensIn(input).flatMap((token) => (known.has(token) ? [] : [`${operation} ${token}`])))
    if (learns) known.add(learns.as)
  }
  expect(early).toEqual([])
})

test('three agents, forty customers, nine activities', () => {
  expect(callsTo('saveAgentProfile')).toHaveLength(3)
  expect(callsTo('saveActivity')).toHaveLength(9)
  expect(exampleCustomers).toHaveLength(40)
  const came = new Set(callsTo('openShareLink').map(({ openid }) => openid))
  expect(exampleCustomers.map(({ key }) => openidOf(key)).filter((openid) => !came.has(openid))).toEqual([])
})

test.each(everyWeekday)('on %s agents work by day, and nobody is about in the small hours', (_start, plan) => {
  const agents = new Set(callsTo('saveAgentProfile', plan).map(({ openid }) => openid))
  const isReading = ({ operation }: PlannedCall) => operation === 'listEngaged'
  const late = plan.filter((call) => {
    const hour = hourInChina(call.at)
    return agents.has(call.openid) && !isReading(call) ? hour < 7 || hour >= 22.5 : hour >= 1 && hour < 6
  })
  expect(late.map(({ at, operation }) => `${new Date(at).toISOString()} ${operation}`)).toEqual([])
  const schedules = callsTo('saveActivity', plan).flatMap(({ input }) => input.draft.schedule ?? [])
  const hours = schedules.flatMap(({ startsAt, endsAt, registerBy }) => [startsAt, endsAt, registerBy].map(hourInChina))
  expect(hours.filter((hour) => hour < 8 || hour > 21)).toEqual([])
})

test('no question is asked twice, and nobody asks to talk about the same thing again', () => {
  const asked = callsTo('consultAgent').map(({ input }) => input.text)
  expect(asked).toEqual([...new Set(asked)])
  const talks = callsTo('bookAppointment').map(({ openid, input }) => `${openid} ${input.topic}`)
  expect(talks).toEqual([...new Set(talks)])
})

test('whoever only looks is never recorded', () => {
  const lookers = exampleCustomers.filter(({ consents }) => consents === 'never').map(({ key }) => openidOf(key))
  const recorded = plan.filter(({ openid, operation }) => lookers.includes(openid) && operation !== 'openShareLink')
  expect(recorded).toEqual([])
})

test('a phone numbers its envelopes upwards from one', () => {
  const sequences = new Map<string, number[]>()
  for (const { input } of [...callsTo('recordInteractions'), ...callsTo('noteContact')]) {
    sequences.set(input.phoneId, [...(sequences.get(input.phoneId) ?? []), input.sequence])
  }
  for (const numbers of sequences.values()) expect(numbers).toEqual(numbers.map((_, index) => index + 1))
})

test('a link travels at least four people deep', () => {
  const parents = new Map(callsTo('openShareLink').map(({ input }) => [input.shareLinkId, input.parentLinkId]))
  const depthOf = (link: string): number => {
    const parent = parents.get(link)
    return parent === undefined ? 0 : 1 + depthOf(parent)
  }
  expect(Math.max(...[...parents.keys()].map(depthOf))).toBeGreaterThanOrEqual(4)
})

test.each(everyWeekday)('on %s every note and archive of the agents finds its customer', (_start, plan) => {
  const noted = callsTo('noteContact', plan).map(({ openid, input }) => `${openid} ${input.personId} ${input.kind}`)
  const missing = agentsNotes.filter(({ agent, who, kind }) => !noted.includes(`${openidOf(agent)} @${who} ${kind}`))
  expect(missing).toEqual([])
  expect(callsTo('saveArchive', plan)).toHaveLength(archiveEntries.length)
})

test.each(everyWeekday)('on %s no event is overbooked, so no registration is refused', (_start, plan) => {
  const seats = new Map<string, number>()
  const activityOf = new Map(callsTo('issueShareLink', plan).map(({ input }) => [input.shareLinkId, input.activityId]))
  const parents = new Map(callsTo('openShareLink', plan).map(({ input }) => [input.shareLinkId, input.parentLinkId]))
  const rootOf = (link: string): string => rootOfParent(parents.get(link)) ?? link
  const rootOfParent = (parent: string | undefined) => (parent === undefined ? undefined : rootOf(parent))
  for (const { input } of callsTo('registerForActivity', plan)) {
    const activity = activityOf.get(rootOf(input.shareLinkId)) ?? ''
    seats.set(activity, (seats.get(activity) ?? 0) + input.headcount)
  }
  for (const { input } of callsTo('saveActivity', plan)) {
    expect(seats.get(input.activityId) ?? 0).toBeLessThanOrEqual(input.draft.schedule?.capacity ?? 0)
  }
})

test.each([
  'registerForActivity',
  'cancelRegistration',
  'saveSurveyAnswers',
  'consultAgent',
  'bookAppointment',
  'answerAppointment',
  'checkInParticipant',
  'withdrawConsent',
  'reviseMyTag',
  'decideTag',
  'markSeen',
] as const)('%s happens in it', (operation) => {
  expect(callsTo(operation).length).toBeGreaterThan(0)
})

const hourInChina = (at: number) => (((at / 3_600_000 + 8) % 24) + 24) % 24

function withIds(input: object): object {
  const person = 'P'.repeat(22)
  return replaceTokens(input, (token) => {
    if (token.startsWith('@talk-')) return `${person}:${person}:1`
    return token.startsWith('@card-') ? person.slice(0, 16) : person
  })
}
