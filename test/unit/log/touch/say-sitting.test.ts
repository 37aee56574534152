import { isLatestNoted, saySitting } from '@domain/log/touch/say-sitting'
import { china, type Deed, relationshipOf, touchedActivity } from '../../example-people'

const now = china('2026-11-02 09:30')
const article = touchedActivity('articleOne00', '孩子的第一份保障')
const event = touchedActivity('eventOne0000', '周末风筝会')
const survey = touchedActivity('surveyOne000', '打个分吧')
const evening = (clock: string) => `2026-11-01 ${clock}`
const say = (...deeds: Deed[]) => saySitting(relationshipOf(deeds), now)

const opened = (time: string, activity = article): Deed => ({ kind: 'open', channel: 'chat', time, activity })
const stayed = (time: string, seconds: number, activity = article): Deed => ({ kind: 'dwell', seconds, time, activity })
const met = (time: string, facet: 'story' | 'values', activity?: typeof article): Deed => ({
  kind: 'facet',
  facet,
  seconds: 10,
  time,
  ...(activity && { activity }),
})

test('nobody came', () => {
  expect(say()).toBe('还没有互动')
})

test('opening alone says by which way', () => {
  expect(say(opened(evening('21:36')))).toBe('昨晚 21:36 从聊天里打开了《孩子的第一份保障》')
})

test('a sitting is one line: how long was read, and what was done', () => {
  const sitting = [opened(evening('21:30')), stayed(evening('21:33'), 120), stayed(evening('21:36'), 120)]
  expect(say(...sitting)).toBe('昨晚 21:36 读《孩子的第一份保障》4 分钟')
  const share: Deed = { kind: 'share', childLinkId: 'child', time: evening('21:38'), activity: article }
  expect(say(...sitting, share)).toBe('昨晚 21:38 读《孩子的第一份保障》4 分钟，转发了')
})

test('of much that was done the two that count most are told', () => {
  const asked: Deed = { kind: 'consult', time: evening('21:35'), activity: event }
  const registered: Deed = { kind: 'register', headcount: 2, time: evening('21:36'), activity: event }
  const liked: Deed = { kind: 'favourite', on: true, time: evening('21:37'), activity: event }
  expect(say(stayed(evening('21:34'), 60, event), asked, registered, liked)).toBe(
    '昨晚 21:37 读《周末风筝会》1 分钟，报名了，向你提了问题',
  )
})

test('what was taken back in the same sitting is told as it is now', () => {
  const like = (on: boolean, time: string): Deed => ({ kind: 'favourite', on, time, activity: article })
  expect(say(stayed(evening('21:34'), 60), like(true, evening('21:35')), like(false, evening('21:36')))).toBe(
    '昨晚 21:36 读《孩子的第一份保障》1 分钟，取消了收藏',
  )
})

test('faces met on the way are named, and those met by a card alone too', () => {
  expect(
    say(stayed(evening('21:34'), 60), met(evening('21:35'), 'story', article), met(evening('21:36'), 'values')),
  ).toBe('昨晚 21:36 读《孩子的第一份保障》1 分钟，看了你的“从业故事”等 2 项')
  expect(say(met(evening('21:35'), 'story'))).toBe('昨晚 21:35 看了你的“从业故事”')
  expect(say(met(evening('21:35'), 'story'), met(evening('21:36'), 'values'), met(evening('21:37'), 'story'))).toBe(
    '昨晚 21:37 看了你的“我的坚持”等 2 项',
  )
})

test('whoever answered is told by that, not by the minutes it took', () => {
  const answer: Deed = {
    kind: 'surveyAnswer',
    question: 'q',
    choices: [],
    rating: 5,
    time: evening('21:35'),
    activity: survey,
  }
  const finish: Deed = { kind: 'surveyFinish', time: evening('21:36'), activity: survey }
  expect(say(opened(evening('21:33'), survey), answer)).toBe('昨晚 21:35 在《打个分吧》里打了 5 分')
  expect(say(opened(evening('21:33'), survey), stayed(evening('21:34'), 60, survey), answer, finish)).toBe(
    '昨晚 21:36 答完了《打个分吧》',
  )
})

test('who comes back to the same is said to come again', () => {
  const before = opened('2026-10-30 08:00')
  expect(say(before, opened(evening('21:36')))).toBe('昨晚 21:36 又从聊天里打开了《孩子的第一份保障》')
  expect(say(before, opened(evening('21:33')), stayed(evening('21:36'), 60))).toBe(
    '昨晚 21:36 又读《孩子的第一份保障》1 分钟',
  )
  expect(say(before, opened(evening('21:36'), event))).toBe('昨晚 21:36 从聊天里打开了《周末风筝会》')
})

test('another activity, and what lies half an hour back, are other sittings', () => {
  expect(say(stayed(evening('20:00'), 60), opened(evening('21:00')))).toBe(
    '昨晚 21:00 又从聊天里打开了《孩子的第一份保障》',
  )
  expect(say(stayed(evening('21:00'), 60, event), stayed(evening('21:10'), 60))).toBe(
    '昨晚 21:10 读《孩子的第一份保障》1 分钟',
  )
})

test('what the agent noted stands by itself', () => {
  const visit = relationshipOf([
    stayed(evening('21:34'), 60),
    { kind: 'visit', note: '聊了孩子上学', time: evening('21:40') },
  ])
  expect(saySitting(visit, now)).toBe('昨晚 21:40 你和 TA 见了面：聊了孩子上学')
  expect(isLatestNoted(visit)).toBe(true)
  expect(isLatestNoted(relationshipOf([opened(evening('21:36'))]))).toBe(false)
})
