import type { RecentTouch, RelationshipFold } from '../../people/relationship/relationship'
import { sayTime } from '../../words/calendar/say-time'
import { tellings } from '../kinds/find-kind'
import { isNoted } from '../kinds/interaction'
import { gatherTouches } from './gather-touches'
import { sayDeed, sayTouch } from './say-touch'
import { sittingPause } from './sitting'

/** What follows the first clause; more is on the customer's own page. */
const mostAsides = 2

/** Kinds that a sitting is told by, the first that is there; the rest are asides to it. */
const leads = [...tellings]
  .flatMap(([kind, { lead }]) => (lead === undefined ? [] : [{ kind, lead }]))
  .sort((a, b) => a.lead - b.lead)
  .map(({ kind }) => kind)

/** Places of deeds beside the lead, in the order an agent cares about them. */
const asidePlaces = [...new Set([...tellings.values()].flatMap(({ aside }) => (aside ? [aside.place] : [])))].sort(
  (a, b) => a - b,
)

/**
 * The last sitting in one line, for the board: “昨晚 21:40 又读《孩子的第一份保障》4 分钟，转发了，收藏了”. What the
 * agent noted is told by itself.
 */
export function saySitting({ recent }: Pick<RelationshipFold, 'recent'>, now: number): string {
  const touches = [...recent].sort((a, b) => a.at - b.at)
  const latest = touches.at(-1)
  if (!latest) return '还没有互动'
  if (isNoted(latest.kind)) return sayTouch(latest, now)

  const sitting = lastSitting(touches)
  const gathered = gatherTouches(sitting)
  const lead = leads.flatMap((lead) => gathered.filter(({ kind }) => kind === lead).at(-1) ?? []).at(0) ?? latest
  const again = isReading(lead) && touches.some((touch) => isSameReading(touch, lead) && !sitting.includes(touch))
  const asides = asidePlaces.flatMap((place) => {
    const last = gathered.filter(({ kind }) => tellings.get(kind)?.aside?.place === place).at(-1)
    return last && last !== lead ? sayAside(last, gathered) : []
  })
  const deed = sayWithin(lead, gathered)
  return [`${sayTime(latest.at, now)} ${again ? '又' : ''}${deed}`, ...asides.slice(0, mostAsides)].join('，')
}

/** Whether the latest between the two is what the agent noted, not something the person did. */
export function isLatestNoted({ recent }: Pick<RelationshipFold, 'recent'>): boolean {
  const latest = gatherTouches(recent).at(-1)
  return latest !== undefined && isNoted(latest.kind)
}

/** Backwards from the latest while no pause is long; of several activities the one touched last, and what belongs to none. */
function lastSitting(touches: readonly RecentTouch[]): RecentTouch[] {
  const { activityId } = touches.filter((touch) => touch.activityId !== undefined).at(-1) ?? {}
  const sitting: RecentTouch[] = []
  let next = touches.at(-1)?.at ?? 0
  for (const touch of [...touches].reverse()) {
    if (next - touch.at > sittingPause) break
    next = touch.at
    const belongs = touch.activityId === undefined || touch.activityId === activityId
    if (belongs && !isNoted(touch.kind)) sitting.unshift(touch)
  }
  return sitting
}

function isReading({ kind }: RecentTouch): boolean {
  return tellings.get(kind)?.isReading ?? false
}

function isSameReading(touch: RecentTouch, lead: RecentTouch): boolean {
  return isReading(touch) && touch.activityId !== undefined && touch.activityId === lead.activityId
}

function sayAside(touch: RecentTouch, sitting: readonly RecentTouch[]): string {
  return tellings.get(touch.kind)?.aside?.say ?? sayWithin(touch, sitting)
}

/** The deed, or all of its kind in this sitting where that is said in one clause. */
function sayWithin(touch: RecentTouch, sitting: readonly RecentTouch[]): string {
  const alike = sitting.filter(({ kind }) => kind === touch.kind)
  return tellings.get(touch.kind)?.sayAll?.(alike.map(({ detail }) => detail)) ?? sayDeed(touch)
}
