import type { ActivityKind } from '../../activities/activity/activity'
import type { StageKey } from '../../log/engagement-stage/engagement-stage'
import type { FacetKey } from '../../people/agent-profile/agent-profile'
import { countMetFacets } from '../../people/relationship/met-facets'
import type { Relationship } from '../../people/relationship/relationship'
import { dayMs, dayNumber } from '../../words/calendar/china-time'
import { afterChinese, sayAgo } from '../../words/calendar/say-time'
import { type ActivityChoice, chooseActivity } from './choose-activity'
import { chooseFacet } from './choose-facet'
import { findOpenMatter } from './open-matters'
import type { Situation } from './situation'

export interface NextAction {
  /** What to do, one short sentence. */
  action: string
  why: string
  facet?: FacetKey
  activityId?: string
}

export type Step = (situation: Situation) => NextAction | undefined

/** Maturity decides: trust before visits, visits and activities before an attempt, service before referrals. */
export const stagePlans: Record<StageKey, Step[]> = {
  pool: [comeBack, sendFacet, inviteToActivity],
  nurture: [comeBack, askToMeet, inviteToActivity, attemptToConvert],
  convert: [attemptToConvert, askToMeet, inviteToActivity],
  sign: [askForFeedback, askForReferral],
  keep: [renewalService, addedService, reviewPolicies, askForReferral],
}

export function openMatter({ relationship, now }: Situation): NextAction | undefined {
  const matter = findOpenMatter(relationship, now)
  return matter && { action: matter.action, why: matter.why }
}

function comeBack(situation: Situation): NextAction | undefined {
  const { relationship, now } = situation
  if (relationship.lastAt === 0 || now - relationship.lastAt < 30 * dayMs) return undefined
  const choice = choose(situation, ['greeting', 'quiz', 'article'])
  if (!choice) return undefined
  return sendAction(choice, `${sayQuiet(situation)}，先用轻松的内容找回联系`)
}

function askToMeet({ done, warmth, relationship, now }: Situation): NextAction | undefined {
  if (done.visits > 0 || !isRipeToMeet({ done, warmth, relationship })) return undefined
  return { action: '约 TA 见一面', why: `认识${sayDays(relationship, now)}还没见过面；${warmth.why}，正是时候` }
}

/** An acquaintance may be asked when warm enough; whom one knows less has first to know the agent and to have taken part. */
function isRipeToMeet({ done, warmth, relationship }: Pick<Situation, 'done' | 'warmth' | 'relationship'>): boolean {
  if (warmth.level === 'cold') return false
  const facetsMet = countMetFacets(relationship)
  if (relationship.audience === 'stranger') return done.activities > 0 && facetsMet >= 2
  if (relationship.audience === 'referral') return done.activities > 0 || facetsMet >= 2
  return done.activities > 0 || warmth.level !== 'warm'
}

function inviteToActivity(situation: Situation): NextAction | undefined {
  const { done } = situation
  if (done.activities >= 2) return undefined
  const choice = choose(situation, ['event', 'quiz']) ?? choose(situation)
  if (!choice) return undefined
  const count = done.activities === 0 ? '90 天里还没参加过活动' : '90 天里只参加过 1 次活动，再来一次就熟了'
  return sendAction(choice, `${count}；${choice.why}`)
}

function attemptToConvert({ done, tags, stage }: Situation): NextAction | undefined {
  if (done.attempts > 0 || (stage === 'nurture' && (done.visits < 1 || done.activities < 2))) return undefined
  const need = tags.find(({ dimension }) => dimension === 'need')
  const ground = stage === 'nurture' ? '见过面、参加过活动，了解已经够了' : 'TA 已经主动往前走了一步'
  return {
    action: need ? `围绕“${need.label}”做一次需求分析` : '做一次需求分析，带上方案',
    why: `${ground}${need ? `；${need.why}` : ''}`,
  }
}

function askForFeedback(situation: Situation): NextAction | undefined {
  const choice = choose(situation, ['survey'])
  return choice && sendAction(choice, '刚签完保单，听听 TA 的感受，服务从第一个月开始')
}

function renewalService({ done, relationship, now }: Situation): NextAction | undefined {
  if (done.visits > 0) return undefined
  return { action: '做一次续期服务拜访', why: `${sayAgo(relationship.signedAt, now)}签单，这一年还没有上门服务过` }
}

function addedService(situation: Situation): NextAction | undefined {
  if (situation.done.activities >= 2) return undefined
  const choice = choose(situation)
  return (
    choice && sendAction(choice, `老客户一年至少两次增值服务，今年有过 ${situation.done.activities} 次；${choice.why}`)
  )
}

function reviewPolicies({ done }: Situation): NextAction | undefined {
  if (done.attempts > 0) return undefined
  return { action: '帮 TA 做一次家庭保障检视', why: '今年服务都到位了，还没有一起看过保障有没有缺口' }
}

function askForReferral({ done }: Situation): NextAction | undefined {
  if (done.referrals > 0) return undefined
  return { action: '请 TA 介绍一位朋友', why: '服务一直没断，TA 还没有帮你介绍过人' }
}

export function sendFacet({ relationship, profile, tags }: Situation): NextAction | undefined {
  const choice = chooseFacet(relationship, profile, tags)
  return choice && { action: `把“${choice.label}”发给 TA`, why: choice.why, facet: choice.facet }
}

export function stayInTouch(situation: Situation): NextAction | undefined {
  const choice = choose(situation)
  return choice && sendAction(choice, choice.why)
}

function choose(
  { relationship, activities, tags, now }: Situation,
  kinds?: readonly ActivityKind[],
): ActivityChoice | undefined {
  return chooseActivity(relationship, activities, tags, now, kinds)
}

function sendAction({ activity }: ActivityChoice, why: string): NextAction {
  const verb = activity.kind === 'event' ? '邀请 TA 参加' : '转发'
  return { action: `${verb}《${activity.title}》`, why, activityId: activity._id }
}

function sayDays({ firstAt }: Relationship, now: number): string {
  const days = dayNumber(now) - dayNumber(firstAt)
  return days < 1 ? '今天' : ` ${days} 天`
}

export function sayQuiet({ relationship: { lastAt }, now }: Situation): string {
  return lastAt === 0 ? '刚认识，还没有互动' : `上次互动是${afterChinese(sayAgo(lastAt, now))}`
}
