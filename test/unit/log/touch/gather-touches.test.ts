import { gatherTouches } from '@domain/log/touch/gather-touches'
import { fromTheirSide } from '@domain/words/speech/from-their-side'
import { china } from '../../example-people'

const at = (clock: string) => china(`2026-11-01 ${clock}`)
const activityId = 'articleOne00'

test('a stay reported in pieces is one stay, as long as all of them', () => {
  const pieces = ['21:36', '21:38', '21:40'].map((clock) => ({ at: at(clock), kind: 'dwell', activityId, detail: 60 }))
  expect(gatherTouches(pieces)).toEqual([{ at: at('21:40'), kind: 'dwell', activityId, detail: 180 }])
})

test('coming back after supper is another stay, and so is another article', () => {
  const stays = [
    { at: at('12:00'), kind: 'dwell', activityId, detail: 60 },
    { at: at('12:05'), kind: 'dwell', activityId: 'articleTwo00', detail: 60 },
    { at: at('20:00'), kind: 'dwell', activityId, detail: 60 },
  ]
  expect(gatherTouches(stays)).toEqual(stays)
})

test('a section, a facet and a video are told once a sitting, the video as far as it got', () => {
  const touches = [
    { at: at('12:00'), kind: 'read', activityId, detail: '教育金' },
    { at: at('12:01'), kind: 'read', activityId, detail: '教育金' },
    { at: at('12:02'), kind: 'video', activityId, detail: 25 },
    { at: at('12:03'), kind: 'video', activityId, detail: 75 },
    { at: at('12:04'), kind: 'read', activityId, detail: '养老' },
    { at: at('12:05'), kind: 'open', activityId },
    { at: at('12:06'), kind: 'open', activityId },
  ]
  expect(gatherTouches(touches).map(({ kind, detail }) => detail ?? kind)).toEqual([
    '教育金',
    75,
    '养老',
    'open',
    'open',
  ])
})

test.each([
  ['看过你的服务记录', '看过 TA 的服务记录'],
  ['你请 TA 填的，TA 会填完', 'TA 请你填的，你会填完'],
  ['昨晚 21:40 约你聊聊，约在 11月3日 14:00', '昨晚 21:40 约 TA 聊聊，约在 11月3日 14:00'],
  ['你们见过面', '你们见过面'],
  ['读《你的退休账本》4 分钟', '读《你的退休账本》4 分钟'],
  ['你和 TA 通了电话：说你好', 'TA 和你通了电话：说你好'],
])('%s is, to the customer, %s', (words, turned) => {
  expect(fromTheirSide(words)).toBe(turned)
})
