import { dayMs, hourMs, startOfDay } from '../../../domain/words/calendar/china-time'
import type { ExampleActivity } from './activities'
import type { Agenda } from './agenda'
import { checkInCalls, noteCall } from './call-agent'
import { exampleCustomers } from './customers'
import type { Memory } from './memory'
import type { PlannedCall } from './planned-call'
import { type SeededRandom, seededRandom } from './seeded-random'
import { toldVisits } from './story'
import type { Doing, Visit } from './visit'
import { talkNotes } from './words'
import { minuteMs, type WorldClock } from './world-clock'

const isTold = new Set(toldVisits.map(({ who }) => who))

/** What agents do after their customers did something. */
export function createAgentHabits(agenda: Agenda<PlannedCall>, memory: Memory, clock: WorldClock) {
  /** The agent answers questions the next morning; those of last evening still wait. */
  function replyTo({ agent, who, activity, at }: Visit) {
    const minutes = seededRandom(`reply ${who.key} ${activity}`).between(0, 95)
    const replyAt = startOfDay(at) + dayMs + 8 * hourMs + (20 + minutes) * minuteMs
    if (replyAt > clock.daysAgo(1, 12)) return
    agenda.add(replyAt, () =>
      memory.knows(agent, who.key)
        ? [noteCall({ agent, who: who.key, kind: 'message', note: '回复了 TA 的问题' }, replyAt, replyAt)]
        : [],
    )
  }

  /** A talk that was confirmed takes place, and the agent notes it afterwards. */
  function keepTalk({ agent, who }: Visit, { talk }: Doing, startsAt: number) {
    memory.keepTalk(agent, startsAt)
    const notedAt = startsAt + 70 * minuteMs
    if (!talk?.confirms || notedAt > clock.daysAgo(1, 12)) return
    const kind = talk.manner === 'meet' ? 'visit' : 'call'
    agenda.add(notedAt, () =>
      memory.knows(agent, who.key)
        ? [noteCall({ agent, who: who.key, kind, note: talkNotes[talk.topic] ?? talk.topic }, notedAt, startsAt)]
        : [],
    )
  }

  /** Most of those who registered come, and are ticked off at the door. */
  function holdEvent(activity: ExampleActivity, random: SeededRandom, at: number): PlannedCall[] {
    const present = exampleCustomers
      .map(({ key }) => key)
      .filter((key) => memory.isRegistered(activity.key, key) && (isTold.has(key) || random.chance(0.85)))
    return checkInCalls(activity, present, at)
  }

  return { replyTo, keepTalk, holdEvent }
}
