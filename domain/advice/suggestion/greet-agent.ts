import { type PartOfDay, partOfDay } from '../../words/calendar/say-time'

const greetings: Record<PartOfDay, string> = {
  night: '夜深了，早点休息',
  dawn: '早上好，新的一天慢慢来',
  morning: '早上好，先选好今天要联系的人',
  noon: '中午好，歇一歇再出发',
  afternoon: '下午好，看看谁在等你',
  evening: '晚上好，看看今天谁来过',
}

/** The line on top of the agent's day. */
export function greetAgent(name: string, now: number): string {
  return `${name}，${greetings[partOfDay(now)]}`
}
