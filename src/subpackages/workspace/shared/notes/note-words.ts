import type { OperationInput } from '@contract/operations'

export type NotedKind = OperationInput<'noteContact'>['kind']

interface NoteWords {
  button: string
  hint: string
  /** What the undo line says. */
  done: (name: string) => string
}

export const noteWords: Record<Exclude<NotedKind, 'factNoted'>, NoteWords> = {
  visit: { button: '见了面', hint: '喝茶、吃饭、上门都算', done: (name) => `记下了：和${name}见了面` },
  call: { button: '通了话', hint: '电话或微信语音', done: (name) => `记下了：和${name}通了话` },
  message: { button: '聊了微信', hint: '有来有往的那种', done: (name) => `记下了：和${name}聊了微信` },
  proposal: { button: '给了方案', hint: '讲过建议书', done: (name) => `记下了：给了${name}方案` },
  policySigned: { button: '签了保单', hint: '从此进入“成交”', done: (name) => `记下了：${name}签了保单` },
  complaint: { button: '有不满', hint: '记下来，别忘了回应', done: (name) => `记下了：${name}有不满` },
  complaintSettled: { button: '不满处理好了', hint: 'TA 也认可了', done: (name) => `记下了：${name}的不满处理好了` },
}

/** The three an agent notes ten times a day. */
export const dailyNotes = ['visit', 'call', 'message'] as const
export const rareNotes = ['proposal', 'policySigned', 'complaint', 'complaintSettled'] as const
