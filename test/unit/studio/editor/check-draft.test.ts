import { activityDraft } from '@contract/shapes/activity'
import { activityKinds } from '@domain/activities/activity/activity'
import { familyKiteDay } from '@domain/activities/activity-template/event-family-kite-day'
import { activityTemplates } from '@domain/activities/activity-template/templates'
import { dayMs, hourMs } from '@domain/words/calendar/china-time'
import { checkDraft } from '@/subpackages/studio/editor/check-draft'
import { changeScheduleTime } from '@/subpackages/studio/editor/schedule/change-schedule'
import { blankDraft, draftFromTemplate, type WorkingDraft } from '@/subpackages/studio/shared/drafts/working-draft'

const now = Date.UTC(2026, 2, 2, 1)
const schedule = {
  startsAt: now + 7 * dayMs,
  endsAt: now + 7 * dayMs + 2 * hourMs,
  registerBy: now + 6 * dayMs,
  place: '湿地公园东门',
  city: '苏州',
  capacity: 20,
}
const familyEvent = draftFromTemplate(familyKiteDay)
const dated = (draft: WorkingDraft): WorkingDraft => (draft.kind === 'event' ? { ...draft, schedule } : draft)
const fieldsOf = (draft: WorkingDraft) => checkDraft(draft, now).map(({ field }) => field)
const numbered = () => {
  let last = 0
  return () => `b${++last}`
}

test.each(activityTemplates.map((template) => [template.key, template] as const))(
  'the template %s can be published as it is once an event has its time and place',
  (_key, template) => {
    const draft = dated(draftFromTemplate(template))
    expect(checkDraft(draft, now)).toEqual([])
    expect(activityDraft.safeParse(draft).success).toBe(true)
  },
)

test.each(activityKinds)('a blank %s is not ready, and the contract agrees', (kind) => {
  const draft = blankDraft(kind, numbered())
  expect(fieldsOf(draft)).toContain('title')
  expect(activityDraft.safeParse(draft).success).toBe(false)
})

test('what is missing from an event is named field by field', () => {
  const draft = { ...familyEvent, schedule: {} }
  expect(fieldsOf(draft)).toEqual(['startsAt', 'endsAt', 'registerBy', 'city', 'place', 'capacity'])
})

test('an event cannot start in the past, end before it starts, or take names after it ended', () => {
  const wrong = { ...schedule, startsAt: now - hourMs, endsAt: now - 2 * hourMs, registerBy: now + hourMs }
  const draft = { ...familyEvent, schedule: wrong }
  expect(fieldsOf(draft)).toEqual(['startsAt', 'endsAt', 'registerBy'])
})

test('a quiz question needs a right answer, a survey question does not', () => {
  const questions = [
    {
      id: 'q',
      type: 'single' as const,
      title: '哪个?',
      required: true,
      choices: [
        { id: 'a', text: '甲' },
        { id: 'b', text: '乙' },
      ],
    },
  ]
  const survey = { ...blankDraft('survey', numbered()), title: '问问', questions }
  expect(fieldsOf(survey)).toEqual([])
  expect(fieldsOf({ ...survey, kind: 'quiz' })).toEqual(['question-q'])
})

test('choosing the start proposes an end two hours later and a day to register by', () => {
  const { startsAt } = schedule
  expect(changeScheduleTime({}, 'startsAt', startsAt, now)).toEqual({
    startsAt,
    endsAt: startsAt + 2 * hourMs,
    registerBy: startsAt - dayMs,
  })
})

test('moving the start keeps how long it lasts', () => {
  const moved = changeScheduleTime(schedule, 'startsAt', schedule.startsAt + dayMs, now)
  expect(moved.endsAt).toBe(schedule.endsAt + dayMs)
  expect(moved.registerBy).toBe(schedule.registerBy)
})

test('an event of tomorrow takes names until it begins', () => {
  const startsAt = now + 10 * hourMs
  expect(changeScheduleTime({}, 'startsAt', startsAt, now).registerBy).toBe(startsAt)
  const old = { ...schedule, registerBy: now - hourMs }
  expect(changeScheduleTime(old, 'startsAt', schedule.startsAt, now).registerBy).toBe(schedule.startsAt - dayMs)
})

test('an event is not published with registration closed, but its words are put right after it, too', () => {
  const closed = { ...familyEvent, schedule: { ...schedule, registerBy: now - hourMs } }
  expect(fieldsOf(closed)).toEqual(['registerBy'])
  const over = { ...schedule, startsAt: now - 3 * dayMs, endsAt: now - 2 * dayMs, registerBy: now - 4 * dayMs }
  expect(checkDraft({ ...familyEvent, schedule: over }, now, true)).toEqual([])
})
