import { type ActivityKind, type Audience, activityKindLabels } from '../../activities/activity/activity'
import { refuseAnswers, refuseRegistration } from '../../activities/activity/is-joinable'
import type { OfferedActivity } from '../../activities/activity/offered-activity'
import type { ReadTag } from '../../log/tagging/read-tags'
import type { Relationship } from '../../people/relationship/relationship'
import { dayMs } from '../../words/calendar/china-time'
import { sayDate } from '../../words/calendar/say-time'

export interface ActivityChoice {
  activity: OfferedActivity
  /** What speaks for it; may be empty when only its kind does. */
  why: string
  /** Whether it meets an interest of theirs or was written for people like them; otherwise it is only something new. */
  isApt: boolean
}

/** Which kinds carry the relation for whom: fun for acquaintances, small attentions for referrals, interests for strangers. */
const kindsFor: Record<Audience, ActivityKind[]> = {
  acquaintance: ['quiz', 'event', 'greeting', 'article', 'survey'],
  referral: ['event', 'article', 'greeting', 'survey', 'quiz'],
  stranger: ['article', 'quiz', 'greeting', 'event', 'survey'],
}
const reasonFor: Record<Audience, string> = {
  acquaintance: '熟人之间轻松一点，常联系就好',
  referral: '是朋友介绍来的，先送一份用得上的心意',
  stranger: '还不太熟，先从 TA 会感兴趣的内容开始',
}

interface Fit {
  activity: OfferedActivity
  matching: ReadTag[]
  score: number
}

/** The activity that fits best among those still open which the person has not met yet. */
export function chooseActivity(
  relationship: Pick<Relationship, 'audience' | 'activityIds'>,
  activities: readonly OfferedActivity[],
  tags: readonly ReadTag[],
  now: number,
  kinds?: readonly ActivityKind[],
): ActivityChoice | undefined {
  const met = new Set(relationship.activityIds)
  const fits = activities
    .filter((activity) => isOpen(activity, now) && !met.has(activity._id) && (!kinds || kinds.includes(activity.kind)))
    .map((activity) => fitOf(activity, relationship.audience, tags))
    .sort((a, b) => b.score - a.score || b.activity.updatedAt - a.activity.updatedAt)
  const best = fits[0]
  if (!best) return undefined
  const isApt = best.matching.length > 0 || best.activity.audience === relationship.audience
  return { activity: best.activity, why: sayFit(best, relationship.audience, now), isApt }
}

function isOpen(activity: OfferedActivity, now: number): boolean {
  return (activity.schedule ? refuseRegistration(activity, now) : refuseAnswers(activity, now)) === null
}

/** A matching tag counts most, then for whom it was written, then its kind. */
function fitOf(activity: OfferedActivity, audience: Audience, tags: readonly ReadTag[]): Fit {
  const matching = tags.filter(({ key, isSensitive }) => !isSensitive && activity.topics.some((topic) => topic === key))
  const interest = matching.reduce((sum, { strength, freshness }) => sum + strength * freshness, 0)
  const byAudience = activity.audience === audience ? 0.8 : 0
  const byKind = 0.1 * (kindsFor[audience].length - kindsFor[audience].indexOf(activity.kind))
  return { activity, matching, score: 2 * interest + byAudience + byKind }
}

function sayFit({ activity, matching }: Fit, audience: Audience, now: number): string {
  const interest = matching.length > 0 ? `TA 最近在关心${sayLabels(matching)}，这${sayKind(activity)}正好接得上` : ''
  const deadline = sayDeadline(activity, now)
  return [interest || reasonFor[audience], deadline].filter((words) => words !== '').join('；')
}

function sayLabels(tags: readonly ReadTag[]): string {
  return tags
    .slice(0, 2)
    .map(({ label }) => `“${label}”`)
    .join('和')
}

function sayKind({ kind }: OfferedActivity): string {
  return kind === 'event' ? '场活动' : kind === 'article' ? '篇文章' : `份${activityKindLabels[kind]}`
}

function sayDeadline({ schedule }: OfferedActivity, now: number): string {
  if (!schedule) return ''
  const daysLeft = Math.max(1, Math.ceil((schedule.registerBy - now) / dayMs))
  return daysLeft <= 7 ? `离报名截止还有 ${daysLeft} 天` : `${sayDate(schedule.startsAt, now)}举办，时间还来得及`
}
