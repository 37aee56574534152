import type { OperationOutput } from '@contract/operations'

export type Stage = OperationOutput<'getCustomer'>['stage']

/** The way from a first look to a friend of many years. */
export const stageSteps: { key: Stage['key']; label: string; hint: string }[] = [
  { key: 'pool', label: '蓄客', hint: '刚认识，先混个脸熟' },
  { key: 'nurture', label: '养客', hint: '有来有往，常常见到你' },
  { key: 'convert', label: '转化', hint: '聊到需求，看过方案' },
  { key: 'sign', label: '成交', hint: '签了保单' },
  { key: 'keep', label: '老客', hint: '持续服务，愿意介绍朋友' },
]
