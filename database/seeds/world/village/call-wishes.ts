import { offerTalkTimes } from '../../../../domain/people/appointment/talk-times'
import { dayMs } from '../../../../domain/words/calendar/china-time'
import { findAgent } from '../cast/agents'
import { idOf, openidOf, type PlannedCall } from '../planned-call'
import type { SeededRandom } from '../seeded-random'
import type { Doing, Sitting } from '../sitting'
import { awake, minuteMs } from '../world-clock'

export type LinkIds = { shareLinkId: string; parentLinkId?: string }

/** What somebody asks for after reading: a seat, to have answered, an answer. */
export function callWishes(
  { who, agent, link }: Sitting,
  { register, answers, consult }: Doing,
  by: LinkIds,
  random: SeededRandom,
  after: (seconds: number) => number,
): PlannedCall[] {
  const openid = openidOf(who.key)
  const calls: PlannedCall[] = []
  if (register) {
    const input = { ...by, name: who.name, ...register }
    calls.push({ at: after(20), openid, operation: 'registerForActivity', input })
  }
  for (const step of answers ? answerSteps(answers) : []) {
    const input = { ...by, ...step }
    calls.push({ at: after(15 + 6 * step.answers.length), openid, operation: 'saveSurveyAnswers', input })
  }
  if (consult !== undefined) {
    const input = { agentId: idOf(agent), shareLinkId: link.id, messageId: random.id(16), text: consult }
    calls.push({ at: after(35), openid, operation: 'consultAgent', input })
  }
  return calls
}

function answerSteps({ answers, finishes }: NonNullable<Doing['answers']>) {
  const half = Math.ceil(answers.length / 2)
  const steps = [{ answers: answers.slice(0, half), finish: false }]
  return finishes ? [...steps, { answers: answers.slice(half), finish: true }] : steps
}

export function callTalk(
  sitting: Sitting,
  { topic, manner, aheadDays, confirms }: NonNullable<Doing['talk']>,
  booked: readonly number[],
  at: number,
): PlannedCall[] {
  const times = offerTalkTimes(findAgent(sitting.agent).profile.talkHours, booked, at)
  const time = times.find(({ startsAt }) => startsAt >= at + aheadDays * dayMs) ?? times.at(-1)
  if (!time) return []
  const as = idOf(`talk-${sitting.who.key}-${time.startsAt}`)
  const input = { agentId: idOf(sitting.agent), shareLinkId: sitting.link.id, topic, manner, startsAt: time.startsAt }
  const asked: PlannedCall = {
    at,
    openid: openidOf(sitting.who.key),
    operation: 'bookAppointment',
    input,
    learns: { from: 'appointment', as },
  }
  if (confirms === undefined) return [asked]
  return [
    asked,
    {
      at: awake(at + 50 * minuteMs),
      openid: openidOf(sitting.agent),
      operation: 'answerAppointment',
      input: { appointmentId: as, answer: confirms ? 'confirm' : 'decline' },
    },
  ]
}
