import type { OfferedActivity } from '../activity/offered-activity'
import type { AgentProfile, FacetKey } from '../agent-profile/agent-profile'
import { dayMs } from '../calendar/china-time'
import { afterChinese, sayAgo } from '../calendar/say-time'
import { readStage } from '../engagement-stage/engagement-stage'
import { chooseActivity } from '../next-best-action/choose-activity'
import { chooseFacet } from '../next-best-action/choose-facet'
import { countOneTwoOne, ninetyDays } from '../next-best-action/one-two-one'
import type { Relationship } from '../relationship/relationship'
import { readTags } from '../tagging/read-tags'
import { readWarmth } from '../warmth/read-warmth'

export type Send =
  | { of: 'activity'; activityId: string; title: string; cover: string }
  | { of: 'facet'; facet: FacetKey; label: string }

/** Somebody to forward something to today. The caller adds the person's line and warmth. */
export interface Suggestion {
  personId: string
  send: Send
  why: string
}

export interface SuggestTodayInput {
  relationships: readonly Relationship[]
  profile: Pick<AgentProfile, 'facets' | 'ownTags'>
  activities: readonly OfferedActivity[]
  now: number
  /** How many people ten minutes are enough for. */
  most?: number
}

interface Occasion {
  urgency: number
  why: string
}

/** The morning's ten minutes: whom to send what, and why; the most timely first. */
export function suggestToday({ relationships, profile, activities, now, most = 5 }: SuggestTodayInput): Suggestion[] {
  const suggestions: Suggestion[] = []
  for (const { relationship, occasion } of findOccasions(relationships, now)) {
    if (suggestions.length === most) break
    const suggestion = suggestFor(relationship, occasion, profile, activities, now)
    if (suggestion) suggestions.push(suggestion)
  }
  return suggestions
}

function findOccasions(relationships: readonly Relationship[], now: number) {
  return relationships
    .filter((relationship) => relationship.consent.state === 'granted' && !wasContacted(relationship, now))
    .map((relationship) => ({ relationship, occasion: findOccasion(relationship, now) }))
    .sort((a, b) => b.occasion.urgency - a.occasion.urgency || b.relationship.lastAt - a.relationship.lastAt)
}

/** Somebody just spoken to is left in peace for two days. */
function wasContacted({ milestones }: Relationship, now: number): boolean {
  return milestones.some(({ kind, at }) => ['visit', 'call', 'message'].includes(kind) && at > now - 2 * dayMs)
}

/** Why today: interest shown just now, the ninety days' plan running late, a rhythm about to break. */
function findOccasion(relationship: Relationship, now: number): Occasion {
  const { level, why } = readWarmth(relationship, now)
  const stage = readStage(relationship, now).key
  const quietDays = (now - relationship.lastAt) / dayMs
  if (level === 'boiling' || level === 'hot') return { urgency: level === 'boiling' ? 5 : 4, why }
  if (isPlanLate(relationship, now)) return { urgency: 3, why: sayPlan(relationship, now) }
  if (stage === 'keep' && quietDays > 45) {
    return { urgency: 2.5, why: `老客户，上次互动是${afterChinese(sayAgo(relationship.lastAt, now))}，服务别断` }
  }
  if (level === 'warm') return { urgency: 2, why }
  if (quietDays > 14 && quietDays < 120) {
    return { urgency: 1, why: `${sayAgo(relationship.lastAt, now)}来过，再不联系就淡了` }
  }
  return { urgency: 0, why: relationship.lastAt === 0 ? '刚认识，还没有互动' : why }
}

/** A new customer, at least three weeks known, who has not met two activities of their ninety days. */
function isPlanLate(relationship: Relationship, now: number): boolean {
  const known = now - relationship.firstAt
  return known > 21 * dayMs && known < ninetyDays && countOneTwoOne(relationship, now, ninetyDays).activities < 2
}

function sayPlan(relationship: Relationship, now: number): string {
  const days = Math.floor((now - relationship.firstAt) / dayMs)
  const { activities } = countOneTwoOne(relationship, now, ninetyDays)
  return `认识 ${days} 天，90 天里该有两次活动，现在 ${activities} 次`
}

/** A stranger is sent a face of the agent before anything else; everybody else what fits them. */
function suggestFor(
  relationship: Relationship,
  occasion: Occasion,
  profile: SuggestTodayInput['profile'],
  activities: readonly OfferedActivity[],
  now: number,
): Suggestion | undefined {
  const tags = readTags(relationship, now, profile.ownTags)
  const facet = chooseFacet(relationship, profile, tags)
  const activity = chooseActivity(relationship, activities, tags, now)
  const { personId } = relationship
  if (facet && (!activity || isTrustFirst(relationship))) {
    const send: Send = { of: 'facet', facet: facet.facet, label: facet.label }
    return { personId, send, why: `${occasion.why}。${facet.why}` }
  }
  if (!activity) return undefined
  const { _id: activityId, title, cover } = activity.activity
  return { personId, send: { of: 'activity', activityId, title, cover }, why: `${occasion.why}。${activity.why}` }
}

/** Has looked at content, but at none of the agent's faces long enough to know whom it is from. */
function isTrustFirst({ audience, facets, seconds }: Relationship): boolean {
  const known = Object.values(facets).filter(({ seconds: looked }) => looked >= 5).length
  return seconds >= 30 && known < (audience === 'stranger' ? 2 : 1)
}
