import type { RecentTouch, RelationshipFold } from '../../people/relationship/relationship'
import { sayTime } from '../../words/calendar/say-time'
import { isNoted } from '../kinds/interaction'
import { gatherTouches } from './gather-touches'
import { longestPause } from './longest-pause'
import { sayDeed, sayFacet, sayTouch } from './say-touch'

/** What follows the first clause; more is on the customer's own page. */
const mostAsides = 2

/** What a visit is told by, the first that is there; the rest are asides to it. */
const leads = ['quizResult', 'surveyFinish', 'checkIn', 'dwell', 'surveyAnswer', 'open', 'video']

/** Deeds beside the lead, in the order an agent cares about them. */
const asides: [kinds: string[], say: (latest: RecentTouch, visit: readonly RecentTouch[]) => string][] = [
  [['register', 'cancelRegistration'], ({ kind }) => (kind === 'register' ? '报名了' : '取消了报名')],
  [['appointment', 'cancelAppointment'], (touch) => sayDeed(touch)],
  [['consult'], () => '向你提了问题'],
  [['share'], () => '转发了'],
  [['favourite', 'unfavourite'], ({ kind }) => (kind === 'favourite' ? '收藏了' : '取消了收藏')],
  [['facet'], (_, visit) => sayFacets(visit)],
]

/**
 * The last visit in one line, for the board: “昨晚 21:40 又读《孩子的第一份保障》4 分钟，转发了，收藏了”. What the
 * agent noted is told by itself.
 */
export function saySitting({ recent }: Pick<RelationshipFold, 'recent'>, now: number): string {
  const touches = [...recent].sort((a, b) => a.at - b.at)
  const latest = touches.at(-1)
  if (!latest) return '还没有互动'
  if (isNoted(latest.kind)) return sayTouch(latest, now)

  const visit = lastVisit(touches)
  const gathered = gatherTouches(visit)
  const lastOf = (kinds: readonly string[]) => gathered.filter(({ kind }) => kinds.includes(kind)).at(-1)
  const lead = leads.flatMap((kind) => lastOf([kind]) ?? []).at(0) ?? latest
  const again = isReading(lead) && touches.some((touch) => isSameReading(touch, lead) && !visit.includes(touch))
  const beside = asides.flatMap(([kinds, say]) => {
    const last = lastOf(kinds)
    return last && last !== lead ? say(last, gathered) : []
  })
  const deed = lead.kind === 'facet' ? sayFacets(gathered) : sayDeed(lead)
  return [`${sayTime(latest.at, now)} ${again ? '又' : ''}${deed}`, ...beside.slice(0, mostAsides)].join('，')
}

/** Whether the latest between the two is what the agent noted, not something the person did. */
export function isLatestNoted({ recent }: Pick<RelationshipFold, 'recent'>): boolean {
  const latest = gatherTouches(recent).at(-1)
  return latest !== undefined && isNoted(latest.kind)
}

/** Backwards from the latest while no pause is long; of several activities the one touched last, and what belongs to none. */
function lastVisit(touches: readonly RecentTouch[]): RecentTouch[] {
  const { activityId } = touches.filter((touch) => touch.activityId !== undefined).at(-1) ?? {}
  const visit: RecentTouch[] = []
  let next = touches.at(-1)?.at ?? 0
  for (const touch of [...touches].reverse()) {
    if (next - touch.at > longestPause) break
    next = touch.at
    const belongs = touch.activityId === undefined || touch.activityId === activityId
    if (belongs && !isNoted(touch.kind)) visit.unshift(touch)
  }
  return visit
}

function isReading({ kind }: RecentTouch): boolean {
  return kind === 'dwell' || kind === 'open'
}

function isSameReading(touch: RecentTouch, lead: RecentTouch): boolean {
  return isReading(touch) && touch.activityId !== undefined && touch.activityId === lead.activityId
}

function sayFacets(visit: readonly RecentTouch[]): string {
  const names = visit.flatMap(({ kind, detail }) => (kind === 'facet' ? `“${sayFacet(detail)}”` : []))
  const [first, ...others] = new Set(names)
  return others.length > 0 ? `看了你的${first}等 ${others.length + 1} 项` : `看了你的${first}`
}
