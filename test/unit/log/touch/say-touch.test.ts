import { capturedKinds, notedKinds, recordedKinds } from '@domain/log/kinds/interaction'
import { sayAnswerTo, sayDeed, sayTouch } from '@domain/log/touch/say-touch'
import type { RecentTouch } from '@domain/people/relationship/relationship'
import { china } from '../../example-people'

const now = china('2026-11-02 09:30')
const at = china('2026-11-01 21:40')
const title = '孩子的第一份保障'

test.each<[Omit<RecentTouch, 'at'>, string]>([
  [{ kind: 'open', title, detail: 'moments' }, '昨晚 21:40 从朋友圈打开了《孩子的第一份保障》'],
  [{ kind: 'dwell', title, detail: 240 }, '昨晚 21:40 读《孩子的第一份保障》4 分钟'],
  [{ kind: 'read', title, detail: '教育金' }, '昨晚 21:40 读了《孩子的第一份保障》的“教育金”'],
  [{ kind: 'video', title, detail: 80 }, '昨晚 21:40 看《孩子的第一份保障》里的视频，看到 80%'],
  [{ kind: 'facet', detail: 'story' }, '昨晚 21:40 看了你的“从业故事”'],
  [{ kind: 'register', title: '保单茶会', detail: 3 }, '昨晚 21:40 报名了《保单茶会》，3 人一起'],
  [{ kind: 'surveyAnswer', title: '回访', detail: 5 }, '昨晚 21:40 在《回访》里打了 5 分'],
  [{ kind: 'quizResult', title: '医保冷知识', detail: '4/5' }, '昨晚 21:40 做完了《医保冷知识》，5 题答对 4 题'],
  [{ kind: 'appointment', detail: china('2026-11-03 14:00') }, '昨晚 21:40 约你聊聊，约在 11月3日 14:00'],
  [{ kind: 'consult', title }, '昨晚 21:40 看《孩子的第一份保障》时向你提了问题'],
  [{ kind: 'visit', detail: '聊了孩子上学' }, '昨晚 21:40 你和 TA 见了面：聊了孩子上学'],
])('%j', (touch, words) => {
  expect(sayTouch({ at, ...touch }, now)).toBe(words)
})

test('an answer stands beside its question', () => {
  expect(sayAnswerTo('我按时做到了吗？', { at, detail: 4 }, now)).toBe('昨晚 21:40 答“我按时做到了吗？”，打了 4 分')
  expect(sayAnswerTo('还有什么想说的？', { at }, now)).toBe('昨晚 21:40 答“还有什么想说的？”，写下了回答')
})

test.each([...capturedKinds, ...recordedKinds, ...notedKinds])('%s has words of its own', (kind) => {
  expect(sayDeed({ kind, title, detail: 1 })).not.toBe('有过一次互动')
})
