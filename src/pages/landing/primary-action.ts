import type { OperationOutput } from '@contract/operations'
import type { Joining } from '@/components/activity/joinable'

type Opened = OperationOutput<'openShareLink'>

export interface PrimaryAction {
  words: string
  /** What it is called when the person is asked to agree first. */
  wish: string
  step: 'register' | 'questions' | 'consult'
}

/** What the one main button of this activity says and begins. Where nothing can be joined any more, one can still ask. */
export function primaryActionOf(opened: Opened, joining: Joining, isRegistered: boolean): PrimaryAction {
  const { activity, mine, agent } = opened
  const ask = { words: `咨询 ${agent.name}`, wish: '咨询', step: 'consult' as const }
  switch (activity.kind) {
    case 'event':
      if (isRegistered && !joining.isOver) return { words: '已报名 · 查看', wish: '报名', step: 'register' }
      return joining.isOpen ? { words: '报名', wish: '报名', step: 'register' } : ask
    case 'survey':
    case 'quiz': {
      const isQuiz = activity.kind === 'quiz'
      const wish = isQuiz ? '开始测验' : '填写问卷'
      if (!joining.isOpen) return ask
      if (mine.isFinished) return { words: isQuiz ? '再做一次' : '看看我的回答', wish, step: 'questions' }
      const isBegun = Object.keys(mine.answers).length > 0
      return { words: isBegun ? '接着答' : wish, wish, step: 'questions' }
    }
    case 'greeting':
      return { words: '回一句', wish: '回复', step: 'consult' }
    default:
      return ask
  }
}
