import type { Channel } from '../../../domain/activities/share-link/channel'
import { dayMs, hourMs, startOfDay } from '../../../domain/words/calendar/china-time'
import { type ActivityKey, type ExampleActivity, type Forward, findActivity } from './activities'
import { createAgenda } from './agenda'
import { createAgentHabits } from './agent-habits'
import { callPasserBy, issueCall, learnCall, publishCall } from './call-agent'
import { callVisit, type PlannedVisit } from './call-visit'
import { chooseDoing } from './choose-doing'
import { type ExampleCustomer, exampleCustomers, findCustomer } from './customers'
import type { AgentKey } from './example-agent'
import { createMemory } from './memory'
import { idOf, openidOf, type PlannedCall } from './planned-call'
import { type SeededRandom, seededRandom } from './seeded-random'
import { toldVisits } from './story'
import { temperaments } from './temperaments'
import type { ToldVisit } from './told-visit'
import { type Doing, nothing, type Visit } from './visit'
import { awake, minuteMs, type WorldClock } from './world-clock'

const isTold = new Set(toldVisits.map(({ who }) => who))

/** People living through their activities: links travel, visits bring visits, all by seeded chance. */
export function createVillage(activities: readonly ExampleActivity[], clock: WorldClock) {
  const agenda = createAgenda<PlannedCall>()
  const memory = createMemory()
  const habits = createAgentHabits(agenda, memory, clock)
  const latestForward = new Map<ActivityKey, Visit['link']>()
  const chances = new Map<string, SeededRandom>()
  const randomOf = (key: string) => {
    const random = chances.get(key) ?? seededRandom(`village ${key}`)
    chances.set(key, random)
    return random
  }

  function publish(activity: ExampleActivity) {
    agenda.add(publishedAt(activity), (at) => [publishCall(activity, at)])
    for (const [index, forward] of activity.forwards.entries()) {
      const random = randomOf(`${activity.key} forward ${index}`)
      const at = clock.daysAgo(forward.daysAgo, forward.hour, random.between(0, 25))
      agenda.add(at, () => send(activity, forward, at, random))
    }
    const { schedule } = activity.draft
    if (schedule)
      agenda.add(schedule.startsAt - 10 * minuteMs, (at) =>
        habits.holdEvent(activity, randomOf(`${activity.key} day`), at),
      )
  }

  const publishedAt = ({ publishedDaysAgo }: ExampleActivity) => clock.daysAgo(publishedDaysAgo, 7, 12)

  function send(activity: ExampleActivity, forward: Forward, at: number, random: SeededRandom): PlannedCall[] {
    const link = { id: random.id(12) }
    latestForward.set(activity.key, link)
    const people = forward.to === 'everyone' ? whoOpens(activity) : forward.to.map(findCustomer)
    for (const who of people.filter(({ key }) => !isTold.has(key))) come(activity, who, link, forward.channel, at)
    const passers = forward.channel === 'chat' || forward.to === 'everyone' ? 0 : random.between(3, 8)
    return [
      issueCall(activity, link.id, at),
      ...Array.from({ length: passers }, (_, index) =>
        callPasserBy(`passer-${link.id}-${index}`, link.id, awake(at + random.between(2, 600) * minuteMs)),
      ),
    ]
  }

  /** Whoever has a friend to bring opens it for certain; the others as they are. */
  function whoOpens({ key: activity, agent }: ExampleActivity): ExampleCustomer[] {
    return exampleCustomers.filter((who) => {
      if (!memory.knows(agent, who.key)) return false
      const hasFriends = friendsToBring({ who, activity }).length > 0 && !memory.hasShared(activity, who.key)
      return hasFriends || randomOf(who.key).chance(0.65 * temperaments[who.temperament].opens)
    })
  }

  /** Opens at an hour they usually look, today or within the next two days. */
  function come(activity: ExampleActivity, who: ExampleCustomer, link: Visit['link'], channel: Channel, from: number) {
    const random = randomOf(who.key)
    const hour = random.pick(temperaments[who.temperament].hours)
    const sameDay = startOfDay(from) + hour * hourMs + random.between(0, 59) * minuteMs
    const at = (sameDay > from + 3 * minuteMs ? sameDay : sameDay + dayMs) + (random.chance(0.2) ? dayMs : 0)
    agenda.add(at, () => visit({ at, who, agent: activity.agent, activity: activity.key, link, channel }))
  }

  function visit(now: Visit, told?: ToldVisit['doing']): PlannedCall[] {
    const { who, agent, at } = now
    const activity = findActivity(activities, now.activity)
    const isOver = activity.draft.schedule !== undefined && at > activity.draft.schedule.startsAt
    if (isOver && !told) return []
    const random = randomOf(who.key)
    const known = memory.before(now)
    const wasKnown = memory.knows(agent, who.key)
    const doing = told
      ? doAsTold(now, told)
      : { ...chooseDoing(now, activity, known, random), ...choosesToShare(now, random) }
    if (memory.hasWithdrawn(agent, who.key)) doing.consents = false
    const planned = callVisit(
      now,
      doing,
      {
        hasConsented: wasKnown,
        hasIntroduced: memory.hasIntroduced(agent, who.key),
        bookedTalks: memory.bookedTalks(agent),
      },
      random,
    )
    memory.keepVisit(now)
    if (!told) comeBack(now, activity, planned.endsAt, random)
    if (!wasKnown && !doing.consents) return planned.calls
    memory.keepDoing(now, doing)
    passOn(now, doing, planned)
    if (doing.consult !== undefined) habits.replyTo(now)
    for (const call of planned.calls)
      if (call.operation === 'bookAppointment') habits.keepTalk(now, doing, call.input.startsAt)
    return memory.learns(who.key) ? [...planned.calls, learnCall(agent, who.key, planned.endsAt + 5000)] : planned.calls
  }

  function doAsTold(now: Visit, { shares, ...told }: ToldVisit['doing']): Doing {
    return { ...nothing, ...told, ...(shares && { shareTo: friendsToBring(now) }) }
  }

  /** Friends are brought at once; now and then somebody shares to people who never open it. */
  function choosesToShare(now: Visit, random: SeededRandom): Pick<Doing, 'shareTo'> {
    const friends = memory.hasShared(now.activity, now.who.key) ? [] : friendsToBring(now)
    if (friends.length > 0) return { shareTo: friends }
    return memory.knows(now.agent, now.who.key) && random.chance(0.08) ? { shareTo: [] } : {}
  }

  function friendsToBring({ who, activity }: Pick<Visit, 'who' | 'activity'>): NonNullable<Doing['shareTo']> {
    return exampleCustomers
      .filter(({ broughtBy, through }) => broughtBy === who.key && through === activity)
      .map(({ key, channel = 'chat' }) => ({ who: key, channel }))
  }

  function passOn(now: Visit, { shareTo = [] }: Doing, { childLinkId, endsAt }: PlannedVisit) {
    if (childLinkId === undefined) return
    const link = { id: childLinkId, parentId: now.link.id }
    for (const { who, channel } of shareTo) {
      memory.keepLink(now.activity, who, link)
      if (!isTold.has(who)) come(findActivity(activities, now.activity), findCustomer(who), link, channel, endsAt)
    }
  }

  function comeBack(now: Visit, activity: ExampleActivity, from: number, random: SeededRandom) {
    const { comesBack } = temperaments[now.who.temperament]
    const { visits, visitsHere } = memory.before(now)
    const isFirstOfShy = now.who.consents === 'later' && visits === 1
    if (!isFirstOfShy && !random.chance(comesBack * 0.5 ** (visitsHere - 1))) return
    const channel = random.chance(0.3) ? 'favourites' : now.channel
    come(activity, now.who, now.link, channel, from + random.between(1, 11) * dayMs)
  }

  return {
    at: agenda.add,
    live: agenda.live,
    knows: memory.knows,
    publish,
    tell({ activity: key, who, daysAgo, hour, minute, channel, doing }: ToldVisit) {
      const { agent } = findActivity(activities, key)
      agenda.add(clock.daysAgo(daysAgo, hour, minute), (at) => {
        const link = memory.linkOf(key, who) ?? latestForward.get(key)
        if (!link) throw new Error(`${who} opens ${key} before it was sent`)
        return visit({ at, who: findCustomer(who), agent, activity: key, link, channel }, doing)
      })
    },
    withdraw(agent: AgentKey, who: string, at: number): PlannedCall[] {
      if (!memory.withdraw(agent, who)) return []
      return [{ at, openid: openidOf(who), operation: 'withdrawConsent', input: { agentId: idOf(agent) } }]
    },
    /** Somebody who can't come after all gives the seats back. */
    cancel(activity: ExampleActivity, who: string, at: number): PlannedCall[] {
      if (!memory.cancel(activity.key, who)) return []
      return [{ at, openid: openidOf(who), operation: 'cancelRegistration', input: { activityId: activity.id } }]
    },
  }
}
