import { dayMs } from '../calendar/china-time'
import { sayAgo, sayTime } from '../calendar/say-time'
import { sayDeed } from '../interaction/say-touch'
import type { RecentTouch, RelationshipFold } from '../relationship/relationship'

/** Something a customer waits for; it comes before any plan. */
export interface OpenMatter {
  action: string
  why: string
}

const contacts = ['visit', 'call', 'message', 'proposal']

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
  thanksForSharing,
]

function unsettledComplaint(milestones: Milestones, now: number): OpenMatter | undefined {
  const complaint = lastOpen(milestones, 'complaint', ['complaintSettled'])
  return (
    complaint && {
      action: '先把 TA 的不满处理好',
      why: `${sayTime(complaint.at, now)} ${sayDeed(complaint)}，还没有处理结果`,
    }
  )
}

function talkToCome(milestones: Milestones, now: number): OpenMatter | undefined {
  const talk = lastOpen(milestones, 'appointment', ['cancelAppointment'])
  const startsAt = Number(talk?.detail ?? 0)
  if (!talk || startsAt <= now) return undefined
  return {
    action: `准备好${sayTime(startsAt, now)} 的面谈`,
    why: `TA ${sayAgo(talk.at, now)}主动约了你，去之前再看一遍 TA 的标签和档案`,
  }
}

function talkToNote(milestones: Milestones, now: number): OpenMatter | undefined {
  const talk = lastOpen(milestones, 'appointment', ['cancelAppointment'])
  const startsAt = Number(talk?.detail ?? 0)
  if (!talk || startsAt > now || startsAt < now - 14 * dayMs) return undefined
  if (milestones.some(({ kind, at }) => contacts.includes(kind) && at >= startsAt)) return undefined
  return { action: '记下面谈结果，补全档案', why: `${sayTime(startsAt, now)} 约好的面谈已经过了，还没有联系记录` }
}

function unansweredQuestion(milestones: Milestones, now: number): OpenMatter | undefined {
  const question = lastOpen(milestones, 'consult', contacts)
  if (!question || question.at < now - 30 * dayMs) return undefined
  return {
    action: '回复 TA 的提问',
    why: `${sayTime(question.at, now)} ${sayDeed(question)}，之后还没有联系记录`,
  }
}

function afterTheEvent(milestones: Milestones, now: number): OpenMatter | undefined {
  const attended = lastOpen(milestones, 'checkIn', [...contacts, 'surveyFinish'])
  if (!attended || attended.at < now - 10 * dayMs) return undefined
  return {
    action: '活动后跟进：问问感受，约下一次见面',
    why: `TA ${sayAgo(attended.at, now)}${sayDeed(attended)}，趁热跟进最自然`,
  }
}

function thanksForSharing(milestones: Milestones, now: number): OpenMatter | undefined {
  const shared = lastOpen(milestones, 'share', contacts)
  if (!shared || shared.at < now - 7 * dayMs) return undefined
  return {
    action: '谢谢 TA 的介绍',
    why: `TA ${sayAgo(shared.at, now)}${sayDeed(shared)}，愿意帮你传开的人要先照顾好`,
  }
}

/** The latest touch of a kind, unless one of the closing kinds came after it. */
function lastOpen(
  milestones: readonly RecentTouch[],
  kind: string,
  closedBy: readonly string[],
): RecentTouch | undefined {
  const last = [...milestones].reverse().find((touch) => touch.kind === kind)
  return last && milestones.some(({ kind: other, at }) => closedBy.includes(other) && at >= last.at) ? undefined : last
}
