import type { OfferedActivity } from '../../activities/activity/offered-activity'
import { readStage } from '../../log/engagement-stage/engagement-stage'
import { findKind } from '../../log/kinds/find-kind'
import { readTags } from '../../log/tagging/read-tags'
import { readWarmth } from '../../log/warmth/read-warmth'
import { countOneTwoOne, ninetyDays } from '../../methods/one-two-one/one-two-one'
import type { AgentProfile, FacetKey } from '../../people/agent-profile/agent-profile'
import { countMetFacets } from '../../people/relationship/met-facets'
import type { Relationship } from '../../people/relationship/relationship'
import { dayMs } from '../../words/calendar/china-time'
import { afterChinese, sayAgo } from '../../words/calendar/say-time'
import { type ActivityChoice, chooseActivity } from '../next-best-action/choose-activity'
import { chooseFacet, type FacetChoice } from '../next-best-action/choose-facet'
import { findOpenMatter } from '../next-best-action/open-matters'

export type Send =
  | { of: 'activity'; activityId: string; title: string; cover: string }
  | { of: 'facet'; facet: FacetKey; label: string }

/** Somebody to forward something to today. The caller adds the person's line and warmth. */
export interface Suggestion {
  personId: string
  send: Send
  /** Why today, and why this of all things: two short reasons, each with room on one phone's line or two. */
  whyToday: string
  whyThis: string
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
    const offers = offersFor(relationship, profile, activities, now)
    const offer =
      offers.find(({ send }) => suggestions.filter((each) => isSame(each.send, send)).length < 2) ?? offers[0]
    if (!offer) continue
    suggestions.push({
      personId: relationship.personId,
      send: offer.send,
      whyToday: occasion.why,
      whyThis: offer.why,
    })
  }
  return suggestions
}

function findOccasions(relationships: readonly Relationship[], now: number) {
  return relationships
    .filter((relationship) => relationship.consent.state === 'granted' && !wasContacted(relationship, now))
    .flatMap((relationship) => {
      const occasion = findOccasion(relationship, now)
      return occasion ? [{ relationship, occasion }] : []
    })
    .sort((a, b) => b.occasion.urgency - a.occasion.urgency || b.relationship.lastAt - a.relationship.lastAt)
}

/** Somebody just spoken to is left in peace for two days. */
function wasContacted({ milestones }: Relationship, now: number): boolean {
  return milestones.some(({ kind, at }) => findKind(kind)?.contact === 'spoke' && at > now - 2 * dayMs)
}

/** Why today: what waits for an answer, interest shown just now, a plan running late, a rhythm about to break. */
function findOccasion(relationship: Relationship, now: number): Occasion | undefined {
  const matter = findOpenMatter(relationship, now)
  if (matter) return matter.brief === undefined ? undefined : { urgency: 6, why: `${matter.brief}，联系时正好带上` }
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

interface Offer {
  send: Send
  why: string
}

/**
 * What could be sent, the best first: whoever does not know the agent yet meets a face of theirs before anything else, and
 * nobody is sent what is merely new while there is a face they have not met.
 */
function offersFor(
  relationship: Relationship,
  profile: SuggestTodayInput['profile'],
  activities: readonly OfferedActivity[],
  now: number,
): Offer[] {
  const tags = readTags(relationship, now, profile.ownTags)
  const facet = offerFacet(chooseFacet(relationship, profile, tags))
  const choice = chooseActivity(relationship, activities, tags, now)
  const activity = offerActivity(choice)
  return isTrustFirst(relationship) || !choice?.isApt ? [...facet, ...activity] : [...activity, ...facet]
}

function offerFacet(choice: FacetChoice | undefined): Offer[] {
  return choice ? [{ send: { of: 'facet', facet: choice.facet, label: choice.label }, why: choice.why }] : []
}

function offerActivity(choice: ActivityChoice | undefined): Offer[] {
  if (!choice) return []
  const { _id: activityId, title, cover } = choice.activity
  return [{ send: { of: 'activity', activityId, title, cover }, why: choice.why }]
}

/** The same thing to everybody looks like a mass mailing; twice is enough for one morning. */
function isSame(a: Send, b: Send): boolean {
  if (a.of === 'facet') return b.of === 'facet' && a.facet === b.facet
  return b.of === 'activity' && a.activityId === b.activityId
}

/** Has looked at content, but at none of the agent's faces long enough to know whom it is from. */
function isTrustFirst(relationship: Relationship): boolean {
  const { audience, seconds } = relationship
  return seconds >= 30 && countMetFacets(relationship) < (audience === 'stranger' ? 2 : 1)
}
