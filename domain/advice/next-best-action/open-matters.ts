import type { InteractionKind } from '../../log/kinds/interaction'
import { settles, takesBack } from '../../log/kinds/what-closes'
import { sayDeed, sayTouch } from '../../log/touch/say-touch'
import type { RecentTouch, RelationshipFold } from '../../people/relationship/relationship'
import { dayMs } from '../../words/calendar/china-time'
import { sayAgo, sayTime } from '../../words/calendar/say-time'

/** Something a customer waits for; it comes before any plan. */
export interface OpenMatter {
  action: string
  why: string
  /** For a list: what happened, in few words; absent when nothing should be sent before it is settled. */
  brief?: string
}

type Milestones = readonly RecentTouch[]
type FindMatter = (milestones: Milestones, now: number) => OpenMatter | undefined

/** The first matter still open: a complaint, a talk, a question, a seat kept or given up, an introduction to be thankful for. */
export function findOpenMatter(
  { milestones }: Pick<RelationshipFold, 'milestones'>,
  now: number,
): OpenMatter | undefined {
  for (const find of finders) {
    const matter = find(milestones, now)
    if (matter) return matter
  }
  return undefined
}

const finders: FindMatter[] = [
  unsettledComplaint,
  talkToCome,
  talkToNote,
  unansweredQuestion,
  afterTheEvent,
  thanksForIntroduction,
]

function unsettledComplaint(milestones: Milestones, now: number): OpenMatter | undefined {
  const complaint = lastOpen(milestones, 'complaint')
  if (!complaint) return undefined
  return { action: '先把 TA 的不满处理好', why: `${sayTouch(complaint, now)}，还没有处理结果` }
}

function talkToCome(milestones: Milestones, now: number): OpenMatter | undefined {
  const talk = lastOpen(milestones, 'appointment', takesBack)
  const startsAt = Number(talk?.detail ?? 0)
  if (!talk || startsAt <= now) return undefined
  return {
    action: `准备好${sayTime(startsAt, now)} 的面谈`,
    why: `TA ${sayAgo(talk.at, now)}主动约了你，去之前再看一遍 TA 的标签和档案`,
    brief: `${sayTime(startsAt, now)} 要和你面谈`,
  }
}

function talkToNote(milestones: Milestones, now: number): OpenMatter | undefined {
  const talk = lastOpen(milestones, 'appointment', takesBack)
  const startsAt = Number(talk?.detail ?? 0)
  if (!talk || startsAt > now || startsAt < now - 14 * dayMs) return undefined
  if (milestones.some(({ kind, at }) => settles(kind, 'appointment') && at >= startsAt)) return undefined
  const met = `${sayTime(startsAt, now)} 约好的面谈已经过了`
  return { action: '记下面谈结果，补全档案', why: `${met}，还没有联系记录`, brief: met }
}

function unansweredQuestion(milestones: Milestones, now: number): OpenMatter | undefined {
  const question = lastOpen(milestones, 'consult')
  if (!question || question.at < now - 30 * dayMs) return undefined
  return {
    action: '回复 TA 的提问',
    why: `${sayTouch(question, now)}，之后还没有联系记录`,
    brief: `${sayTime(question.at, now)} 向你提了问题，还没有回复`,
  }
}

function afterTheEvent(milestones: Milestones, now: number): OpenMatter | undefined {
  const attended = lastOpen(milestones, 'checkIn')
  if (!attended || attended.at < now - 10 * dayMs) return undefined
  const came = `${sayAgo(attended.at, now)}${sayDeed(attended)}`
  return { action: '活动后跟进：问问感受，约下一次见面', why: `TA ${came}，趁热跟进最自然`, brief: came }
}

function thanksForIntroduction(milestones: Milestones, now: number): OpenMatter | undefined {
  const introduced = lastOpen(milestones, 'introduction')
  if (!introduced || introduced.at < now - 7 * dayMs) return undefined
  const gave = `${sayAgo(introduced.at, now)}${sayDeed(introduced)}`
  return { action: '谢谢 TA 的介绍', why: `TA ${gave}，愿意帮你传开的人要先照顾好`, brief: `${gave}，先说声谢谢` }
}

/** The latest touch of a kind, unless one that closes it came after it. */
function lastOpen(
  milestones: readonly RecentTouch[],
  kind: InteractionKind,
  closes: (other: string, kind: InteractionKind) => boolean = settles,
): RecentTouch | undefined {
  const last = [...milestones].reverse().find((touch) => touch.kind === kind)
  return last && milestones.some((other) => closes(other.kind, kind) && other.at >= last.at) ? undefined : last
}
