import { viewActivity } from '@domain/activities/activity/activity-view'
import { isOver, refuseAnswers, refuseRegistration } from '@domain/activities/activity/is-joinable'
import { activityOf, china } from '../../example-people'

const schedule = {
  startsAt: china('2026-11-07 14:00'),
  endsAt: china('2026-11-07 16:00'),
  registerBy: china('2026-11-06 18:00'),
  place: '湖边茶室',
  city: '杭州',
  capacity: 12,
}
const event = activityOf({ kind: 'event', schedule })

test.each([
  ['2026-11-06 18:00', null],
  ['2026-11-06 18:01', 'registration_closed'],
  ['2026-11-07 16:01', 'activity_ended'],
])('at %s registering is refused with %s', (time, refusal) => {
  expect(refuseRegistration(event, china(time))).toBe(refusal)
})

test('an activity is over after its event has ended or after it is closed, whichever comes first', () => {
  const { endsAt } = schedule
  expect(isOver({ schedule }, endsAt)).toBe(false)
  expect(isOver({ schedule }, endsAt + 1)).toBe(true)
  expect(isOver({ schedule, closesAt: endsAt - 60_000 }, endsAt)).toBe(true)
  expect(isOver({ closesAt: endsAt }, endsAt)).toBe(false)
  expect(isOver({}, endsAt)).toBe(false)
})

test('drafts and cancelled activities take nobody', () => {
  const now = china('2026-11-01 10:00')
  expect(refuseRegistration({ ...event, state: 'draft' }, now)).toBe('activity_draft')
  expect(refuseRegistration({ ...event, state: 'cancelled' }, now)).toBe('activity_cancelled')
  expect(refuseAnswers({ ...event, state: 'cancelled' }, now)).toBe('activity_cancelled')
})

test('a survey takes answers until it closes, one about an event also after the event', () => {
  const survey = activityOf({ closesAt: china('2026-11-10 00:00') })
  expect(refuseAnswers(survey, china('2026-11-09 23:00'))).toBeNull()
  expect(refuseAnswers(survey, china('2026-11-10 00:01'))).toBe('activity_ended')
  expect(refuseAnswers(event, china('2026-11-08 10:00'))).toBeNull()
})

test('what has no schedule takes no registrations', () => {
  expect(refuseRegistration(activityOf(), china('2026-11-01 10:00'))).toBe('activity_unknown')
})

test('a reader sees neither tags behind answers nor, before finishing, which are right', () => {
  const quiz = activityOf({
    kind: 'quiz',
    questions: [
      {
        id: 'q1',
        type: 'single',
        title: '起付线是什么？',
        required: true,
        explanation: '自己先付的那一段',
        choices: [
          { id: 'c1', text: '自己先付的一段', isRight: true, tags: ['need:medical'] },
          { id: 'c2', text: '报销的上限' },
        ],
      },
    ],
  })
  expect(JSON.stringify(viewActivity(quiz))).not.toMatch(/isRight|explanation|need:medical|agentId/)
  expect(JSON.stringify(viewActivity(quiz, { isFinished: true }))).toMatch(/isRight.*explanation/)
})
