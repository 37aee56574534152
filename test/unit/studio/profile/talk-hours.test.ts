import { changeHours, toggleWeekday } from '@/subpackages/studio/profile/talk-hours'

test('a day turned on is offered in the evening, a weekend day during the day, and the week stays in order', () => {
  const hours = toggleWeekday(toggleWeekday(toggleWeekday([], 0), 6), 2)
  expect(hours).toEqual([
    { weekday: 2, from: 19, to: 21 },
    { weekday: 6, from: 10, to: 17 },
    { weekday: 0, from: 10, to: 17 },
  ])
})

test('a day turned off takes its hours with it', () => {
  expect(toggleWeekday([{ weekday: 2, from: 19, to: 21 }], 2)).toEqual([])
})

test('an end before the start is moved to an hour after it', () => {
  expect(changeHours([{ weekday: 2, from: 19, to: 21 }], 0, 20, 9)).toEqual([{ weekday: 2, from: 20, to: 21 }])
})
