import type { RecentTouch, RelationshipFold } from '../../people/relationship/relationship'
import { dayMs } from '../../words/calendar/china-time'
import { afterChinese, sayAgo, sayDuration } from '../../words/calendar/say-time'
import { isMilestone } from '../kinds/milestone'

/** What warmed a relationship during the last week, or the last month and since when it has been quiet. */
export function sayWarmth(
  { lastAt, recent, milestones }: Pick<RelationshipFold, 'lastAt' | 'recent' | 'milestones'>,
  now: number,
): string {
  if (lastAt === 0) return '还没有互动'
  const touches = [...milestones, ...recent.filter(({ kind }) => !isMilestone(kind))]
  const within = (days: number) => sayDeeds(touches.filter(({ at }) => at > now - days * dayMs))
  const [lastWeek, lastMonth] = [within(7), within(30)]
  if (lastWeek !== '') return `近 7 天${lastWeek}`
  if (lastMonth !== '') return `近 30 天${lastMonth}，上次是${afterChinese(sayAgo(lastAt, now))}`
  return `上次互动是${afterChinese(sayAgo(lastAt, now))}，之后没有动静`
}

/** Deeds in the order an agent cares about them, at most four. */
const deedWords: [kind: string, say: (count: number) => string][] = [
  ['policySigned', () => '签了保单'],
  ['appointment', () => '约了面谈'],
  ['consult', (count) => (count > 1 ? `咨询了 ${count} 次` : '主动咨询过')],
  ['checkIn', () => '到场参加了活动'],
  ['register', () => '报名了活动'],
  ['surveyFinish', () => '答完了问卷'],
  ['quizResult', () => '做完了小测验'],
  ['share', (count) => `转发 ${count} 次`],
  ['visit', () => '和你见过面'],
  ['call', () => '和你通过话'],
  ['proposal', () => '看过你的方案'],
  ['facet', () => '看过你的名片'],
  ['favourite', () => '收藏了内容'],
  ['open', (count) => `打开 ${count} 次`],
]

function sayDeeds(touches: readonly RecentTouch[]): string {
  const countOf = (kind: string) => touches.filter((touch) => touch.kind === kind).length
  const deeds = deedWords.flatMap(([kind, say]) => (countOf(kind) > 0 ? [say(countOf(kind))] : []))
  const seconds = sum(touches.filter(({ kind }) => kind === 'dwell').map(({ detail }) => Number(detail ?? 0)))
  const reading = seconds >= 5 ? [`读了 ${sayDuration(seconds)}`] : []
  return [...deeds.slice(0, 4 - reading.length), ...reading].join('、')
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
