import { dayMs, hourMs, startOfDay } from '../../../domain/calendar/china-time'
import type { Channel } from '../../../domain/interaction/interaction'
import type { ActivityKey, ExampleActivity, Forward } from './activities'
import { createAgenda } from './agenda'
import { callVisit } from './call-visit'
import { type Acquaintance, chooseDoing } from './choose-doing'
import { type ExampleCustomer, exampleCustomers, findCustomer } from './customers'
import type { AgentKey } from './example-agent'
import { idOf, openidOf, type PlannedCall } from './planned-call'
import { type SeededRandom, seededRandom } from './seeded-random'
import { type ToldVisit, toldVisits } from './story'
import { temperaments } from './temperaments'
import { type Doing, nothing, type Visit } from './visit'
import { minuteMs, type WorldClock } from './world-clock'

const isTold = new Set(toldVisits.map(({ who }) => who))

/** People living through their activities: links travel, visits bring visits, all by seeded chance. */
export function createVillage(activities: readonly ExampleActivity[], clock: WorldClock) {
  const agenda = createAgenda<PlannedCall>()
  const chance = new Map<string, SeededRandom>()
  const consented = new Set<string>()
  const introduced = new Set<string>()
  const withdrawn = new Set<string>()
  const learned = new Set<string>()
  const registered = new Set<string>()
  const answered = new Set<string>()
  const shared = new Set<string>()
  const visits = new Map<string, number>()
  const links = new Map<string, Visit['link']>()
  const latestForward = new Map<ActivityKey, Visit['link']>()
  const booked = new Map<AgentKey, number[]>()

  const randomOf = (key: string) => {
    const random = chance.get(key) ?? seededRandom(`village ${key}`)
    chance.set(key, random)
    return random
  }
  const activityOf = (key: ActivityKey) => {
    const activity = activities.find((each) => each.key === key)
    if (!activity) throw new Error(`no example activity ${key}`)
    return activity
  }
  const pair = (agent: string, who: string) => `${agent} ${who}`
  const count = (key: string) => visits.get(key) ?? 0

  function publish(activity: ExampleActivity) {
    const { id, draft, agent } = activity
    agenda.add(clock.daysAgo(activity.publishedDaysAgo, 7, 12), (at) => [
      { at, openid: openidOf(agent), operation: 'saveActivity', input: { activityId: id, draft, publish: true } },
    ])
    for (const [index, forward] of activity.forwards.entries()) {
      const random = randomOf(`${activity.key} forward ${index}`)
      agenda.add(clock.daysAgo(forward.daysAgo, forward.hour, random.between(0, 25)), (at) =>
        send(activity, forward, at, random),
      )
    }
    const { schedule } = draft
    if (schedule) agenda.add(schedule.startsAt - 10 * minuteMs, (at) => holdEvent(activity, at))
  }

  function send(activity: ExampleActivity, forward: Forward, at: number, random: SeededRandom): PlannedCall[] {
    const link = { id: random.id(12) }
    latestForward.set(activity.key, link)
    const people = forward.to === 'everyone' ? whoOpens(activity) : forward.to.map(findCustomer)
    for (const who of people.filter(({ key }) => !isTold.has(key))) {
      come(activity, who, link, who.channel ?? forward.channel, at)
    }
    const isOpenToAll = forward.channel !== 'chat' && forward.to !== 'everyone'
    const passers = isOpenToAll ? random.between(3, 8) : 0
    return [
      {
        at,
        openid: openidOf(activity.agent),
        operation: 'issueShareLink',
        input: { activityId: activity.id, shareLinkId: link.id },
      },
      ...Array.from({ length: passers }, (_, index) =>
        passBy(`${activity.key}-${link.id}-${index}`, link.id, at + random.between(2, 600) * minuteMs),
      ),
    ]
  }

  function passBy(key: string, shareLinkId: string, at: number): PlannedCall {
    return { at, openid: openidOf(key), operation: 'openShareLink', input: { shareLinkId, entry: 'person' } }
  }

  function whoOpens({ agent }: ExampleActivity): ExampleCustomer[] {
    return exampleCustomers.filter(
      ({ key, temperament }) =>
        consented.has(pair(agent, key)) && randomOf(key).chance(temperaments[temperament].opens),
    )
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
    const activity = activityOf(now.activity)
    const { schedule } = activity.draft
    if (at < clock.daysAgo(activity.publishedDaysAgo, 7, 12) || (schedule && at > schedule.startsAt && !told)) return []
    const random = randomOf(who.key)
    const here = pair(now.activity, who.key)
    const known: Acquaintance = {
      visits: count(pair(agent, who.key)),
      visitsHere: count(here),
      isRegistered: registered.has(here),
      hasAnswered: answered.has(here),
    }
    const { shares, ...toldDoing } = told ?? {}
    const doing: Doing = told ? { ...nothing, ...toldDoing } : chooseDoing(now, activity, known, random)
    const friends = told && !shares ? [] : friendsToBring(who.key, now.activity)
    if (friends.length > 0 && !shared.has(here)) {
      doing.shareTo = friends.map((friend) => ({ who: friend.key, channel: friend.channel ?? 'chat', afterHours: 1 }))
    } else if (!told && known.visits > 0 && random.chance(0.08)) doing.shareTo = []

    if (withdrawn.has(pair(agent, who.key))) doing.consents = false
    const isKnown = consented.has(pair(agent, who.key))
    const planned = callVisit(
      now,
      doing,
      {
        hasConsented: isKnown,
        hasIntroduced: introduced.has(pair(agent, who.key)),
        bookedTalks: booked.get(agent) ?? [],
      },
      random,
    )
    remember(now, doing, isKnown, planned)
    if (!told) comeBack(now, activity, known, planned.endsAt, random)
    return [...planned.calls, ...(isKnown || !doing.consents ? [] : learnWho(agent, who.key, planned.endsAt + 5000))]
  }

  function friendsToBring(key: string, activity: ActivityKey): ExampleCustomer[] {
    return exampleCustomers.filter(({ broughtBy, through }) => broughtBy === key && through === activity)
  }

  function remember(now: Visit, doing: Doing, wasKnown: boolean, planned: ReturnType<typeof callVisit>) {
    const { who, agent } = now
    const here = pair(now.activity, who.key)
    visits.set(pair(agent, who.key), count(pair(agent, who.key)) + 1)
    visits.set(here, count(here) + 1)
    if (!links.has(here)) links.set(here, now.link)
    if (!wasKnown && !doing.consents) return
    consented.add(pair(agent, who.key))
    if (doing.introduces) introduced.add(pair(agent, who.key))
    if (doing.register) registered.add(here)
    if (doing.answers) answered.add(here)
    for (const call of planned.calls)
      if (call.operation === 'bookAppointment') booked.set(agent, [...(booked.get(agent) ?? []), call.input.startsAt])
    if (planned.childLinkId === undefined) return
    shared.add(here)
    const child = { id: planned.childLinkId, parentId: now.link.id }
    for (const { who: friend, channel } of doing.shareTo ?? []) {
      links.set(pair(now.activity, friend), child)
      if (!isTold.has(friend)) come(activityOf(now.activity), findCustomer(friend), child, channel, planned.endsAt)
    }
  }

  function comeBack(now: Visit, activity: ExampleActivity, known: Acquaintance, from: number, random: SeededRandom) {
    const { comesBack } = temperaments[now.who.temperament]
    const isFirstOfShy = now.who.consents === 'later' && known.visits === 0
    if (!isFirstOfShy && !random.chance(comesBack * 0.6 ** known.visitsHere)) return
    come(
      activity,
      now.who,
      now.link,
      random.chance(0.3) ? 'favourites' : now.channel,
      from + random.between(1, 11) * dayMs,
    )
  }

  /** The agent looks at the newest, and so we learn the id the functions gave this person. */
  function learnWho(agent: AgentKey, who: string, at: number): PlannedCall[] {
    if (learned.has(who)) return []
    learned.add(who)
    const learns = { from: 'newcomer', as: idOf(who) } as const
    return [{ at, openid: openidOf(agent), operation: 'listEngaged', input: { order: 'newest', pageSize: 5 }, learns }]
  }

  function holdEvent({ key, id, agent }: ExampleActivity, at: number): PlannedCall[] {
    const random = randomOf(`${key} day`)
    const present = exampleCustomers.filter(
      ({ key: who }) => registered.has(pair(key, who)) && (isTold.has(who) || random.chance(0.85)),
    )
    return present.map(({ key: who }, index) => ({
      at: at + index * random.between(60, 200) * 1000,
      openid: openidOf(agent),
      operation: 'checkInParticipant',
      input: { activityId: id, personId: idOf(who) },
    }))
  }

  return {
    at: agenda.add,
    live: agenda.live,
    knows: (agent: AgentKey, who: string) => consented.has(pair(agent, who)),
    publishAll: () => {
      for (const activity of activities) publish(activity)
    },
    tell(told: ToldVisit) {
      const { agent } = activityOf(told.activity)
      agenda.add(clock.daysAgo(told.daysAgo, told.hour, told.minute), (at) => {
        const link = links.get(pair(told.activity, told.who)) ?? latestForward.get(told.activity)
        if (!link) throw new Error(`${told.who} opens ${told.activity} before it was sent`)
        return visit(
          { at, who: findCustomer(told.who), agent, activity: told.activity, link, channel: told.channel },
          told.doing,
        )
      })
    },
    withdraw(agent: AgentKey, who: string, at: number): PlannedCall[] {
      if (!consented.delete(pair(agent, who))) return []
      withdrawn.add(pair(agent, who))
      return [{ at, openid: openidOf(who), operation: 'withdrawConsent', input: { agentId: idOf(agent) } }]
    },
  }
}
