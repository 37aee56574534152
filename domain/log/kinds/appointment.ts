import { sayClock, sayDate } from '../../words/calendar/say-time'
import { instant } from './description/fields'
import { defineKind } from './description/kind'

/** A talk is asked for; whether the agent has met them since, the agent notes. */
export const appointment = defineKind({
  kind: 'appointment',
  by: 'function',
  fields: { startsAt: instant },
  points: 10,
  carriesTo: 'convert',
  isMilestone: true,
  commitment: { as: 'talkAsked' },
  takenBackBy: { kind: 'cancelAppointment' },
  settledBy: ['contact'],
  detail: ({ startsAt }) => startsAt,
  told: {
    deed: ({ detail }) => `约你聊聊${typeof detail === 'number' ? `，约在 ${sayDayAndClock(detail)}` : ''}`,
    aside: { place: 20 },
  },
  warmthReason: { place: 20, say: () => '约了面谈' },
  stageReason: { place: 20, say: '约过面谈' },
})

/** A fixed instant far from the one it is told at: no “昨天” or “明天”. */
function sayDayAndClock(at: number): string {
  return `${sayDate(at, at)} ${sayClock(at)}`
}
