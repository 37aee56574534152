import type { OperationInput } from '../../../contract/operations'
import { offerTalkTimes } from '../../../domain/people/appointment/talk-times'
import { consentText } from '../../../domain/people/consent/consent-text'
import { dayMs } from '../../../domain/words/calendar/china-time'
import { findAgent } from './agents'
import { type IdToken, idOf, openidOf, type PlannedCall, phoneOf } from './planned-call'
import type { SeededRandom } from './seeded-random'
import type { Doing, Visit } from './visit'
import { awake, minuteMs } from './world-clock'

type Interactions = OperationInput<'recordInteractions'>['interactions']

export interface PlannedVisit {
  calls: PlannedCall[]
  /** The child link this visit made, when the visitor shared. */
  childLinkId?: IdToken
  endsAt: number
}

/** The calls of one visit, in the order a phone makes them. */
export function callVisit(
  visit: Visit,
  doing: Doing,
  before: { hasConsented: boolean; hasIntroduced: boolean; bookedTalks: readonly number[] },
  random: SeededRandom,
): PlannedVisit {
  const { who, link } = visit
  const openid = openidOf(who.key)
  const by = { shareLinkId: link.id, ...(link.parentId !== undefined && { parentLinkId: link.parentId }) }
  const opening: PlannedCall = { at: visit.at, openid, operation: 'openShareLink', input: { ...by, entry: 'person' } }
  const calls: PlannedCall[] = []
  if (!before.hasConsented && !doing.consents) return { calls: [opening], endsAt: visit.at }

  let at = visit.at + random.between(3, 9) * 1000
  const after = (seconds: number) => {
    at += Math.round(seconds * 1000)
    return at
  }
  if (!before.hasConsented) {
    calls.push({ at, openid, operation: 'grantConsent', input: { ...by, textVersion: consentText.version } })
  }
  if (!before.hasIntroduced && doing.introduces) {
    const avatar = who.face === undefined ? {} : { avatar: `art:${who.face}` }
    const input = { agentId: idOf(visit.agent), name: who.name, ...avatar }
    calls.push({ at: after(4), openid, operation: 'introduceMyself', input })
  }

  const card = doing.shareTo ? cardLesson(random) : undefined
  const interactions = interactionsOf(visit, doing, card?.as, after)
  for (const chunk of envelopesOf(interactions)) {
    const sentAt = (chunk.at(-1)?.at ?? at) + 400
    calls.push({
      at: sentAt + random.between(60, 400),
      openid,
      operation: 'recordInteractions',
      input: { phoneId: phoneOf(who.key), sequence: 1, ...by, sentAt, interactions: chunk },
    })
  }
  at += 2000
  if (doing.register) {
    const input = { ...by, name: who.name, ...doing.register }
    calls.push({ at: after(20), openid, operation: 'registerForActivity', input })
  }
  if (doing.answers) {
    for (const step of answerSteps(doing.answers)) {
      const input = { ...by, ...step }
      calls.push({ at: after(15 + 6 * step.answers.length), openid, operation: 'saveSurveyAnswers', input })
    }
  }
  if (doing.consult !== undefined) {
    const input = { agentId: idOf(visit.agent), shareLinkId: link.id, messageId: random.id(16), text: doing.consult }
    calls.push({ at: after(35), openid, operation: 'consultAgent', input })
  }
  if (doing.talk) calls.push(...callTalk(visit, doing.talk, before.bookedTalks, after(30)))
  return { calls: [card ? { ...opening, learns: card } : opening, ...calls], childLinkId: card?.as, endsAt: at }
}

/** The phone makes a card's id from what opening the link has taught it. */
function cardLesson(random: SeededRandom) {
  const made = random.id(12)
  return { from: 'shareSeal', as: idOf(`card-${made.toLowerCase()}`), ending: made.slice(0, 4) } as const
}

function interactionsOf(
  { at, channel }: Visit,
  doing: Doing,
  childLinkId: string | undefined,
  after: (seconds: number) => number,
): Interactions {
  const found: Interactions = [{ kind: 'open', at, channel }]
  const dwell = (seconds: number) => {
    for (let left = seconds; left > 0; left -= 60)
      found.push({ kind: 'dwell', at: after(Math.min(left, 60)), seconds: Math.min(left, 60) })
  }
  if (doing.seconds > 0) dwell(doing.seconds)
  for (const { section, depth, seconds } of doing.sections) {
    dwell(seconds)
    found.push({ kind: 'read', at: after(0.2), section, depth })
  }
  if (doing.favourite) found.push({ kind: 'favourite', at: after(1), on: true })
  for (const [facet, seconds] of doing.facets) found.push({ kind: 'facet', at: after(seconds), facet, seconds })
  if (childLinkId !== undefined) found.push({ kind: 'share', at: after(3), childLinkId })
  if (doing.answers) found.push({ kind: 'surveyStart', at: after(2) })
  return found
}

/** Phones send when a page is left, or sooner when much has gathered. */
function envelopesOf(interactions: Interactions): Interactions[] {
  const size = 20
  const count = Math.ceil(interactions.length / size)
  return Array.from({ length: count }, (_, index) => interactions.slice(index * size, (index + 1) * size))
}

function answerSteps({ answers, finishes }: NonNullable<Doing['answers']>) {
  const half = Math.ceil(answers.length / 2)
  const steps = [{ answers: answers.slice(0, half), finish: false }]
  return finishes ? [...steps, { answers: answers.slice(half), finish: true }] : steps
}

function callTalk(
  visit: Visit,
  { topic, manner, aheadDays, confirms }: NonNullable<Doing['talk']>,
  booked: readonly number[],
  at: number,
): PlannedCall[] {
  const times = offerTalkTimes(findAgent(visit.agent).profile.talkHours, booked, at)
  const time = times.find(({ startsAt }) => startsAt >= at + aheadDays * dayMs) ?? times.at(-1)
  if (!time) return []
  const as = idOf(`talk-${visit.who.key}-${time.startsAt}`)
  const input = { agentId: idOf(visit.agent), shareLinkId: visit.link.id, topic, manner, startsAt: time.startsAt }
  const asked: PlannedCall = {
    at,
    openid: openidOf(visit.who.key),
    operation: 'bookAppointment',
    input,
    learns: { from: 'appointment', as },
  }
  if (confirms === undefined) return [asked]
  return [
    asked,
    {
      at: awake(at + 50 * minuteMs),
      openid: openidOf(visit.agent),
      operation: 'answerAppointment',
      input: { appointmentId: as, answer: confirms ? 'confirm' : 'decline' },
    },
  ]
}
