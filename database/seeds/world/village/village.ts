import type { Channel } from '../../../../domain/activities/share-link/channel'
import { dayMs, hourMs, startOfDay } from '../../../../domain/words/calendar/china-time'
import { type ActivityKey, type ExampleActivity, type Forward, findActivity } from '../activities'
import { type ExampleCustomer, exampleCustomers, findCustomer } from '../cast/customers'
import type { AgentKey } from '../cast/example-agent'
import { temperaments } from '../cast/temperaments'
import { idOf, openidOf, type PlannedCall } from '../planned-call'
import { type SeededRandom, seededRandom } from '../seeded-random'
import { type Doing, nothing, type Sitting } from '../sitting'
import { toldSittings } from '../told/story'
import type { ToldSitting } from '../told/told-sitting'
import { awake, minuteMs, type WorldClock } from '../world-clock'
import { createAgenda } from './agenda'
import { type AgentHabits, createAgentHabits } from './agent-habits'
import { callPasserBy, issueCall, learnCall, publishCall } from './call-agent'
import { callSitting, type PlannedSitting } from './call-sitting'
import { chooseDoing } from './choose-doing'
import { createMemory } from './memory'

const isTold = new Set(toldSittings.map(({ who }) => who))

/** People living through their activities: links travel, sittings bring sittings, all by seeded chance. */
export class Village {
  private readonly agenda = createAgenda<PlannedCall>()
  private readonly memory = createMemory()
  private readonly habits: AgentHabits
  private readonly latestForward = new Map<ActivityKey, Sitting['link']>()
  private readonly chances = new Map<string, SeededRandom>()

  constructor(
    private readonly activities: readonly ExampleActivity[],
    private readonly clock: WorldClock,
  ) {
    this.habits = createAgentHabits(this.agenda, this.memory, clock)
  }

  readonly at = this.agenda.add
  readonly live = this.agenda.live
  readonly knows = this.memory.knows

  private randomOf(key: string): SeededRandom {
    const random = this.chances.get(key) ?? seededRandom(`village ${key}`)
    this.chances.set(key, random)
    return random
  }

  publish(activity: ExampleActivity) {
    this.agenda.add(this.publishedAt(activity), (at) => [publishCall(activity, at)])
    for (const [index, forward] of activity.forwards.entries()) {
      const random = this.randomOf(`${activity.key} forward ${index}`)
      const at = this.clock.daysAgo(forward.daysAgo, forward.hour, random.between(0, 25))
      this.agenda.add(at, () => this.send(activity, forward, at, random))
    }
    const { schedule } = activity.draft
    if (schedule)
      this.agenda.add(schedule.startsAt - 10 * minuteMs, (at) =>
        this.habits.holdEvent(activity, this.randomOf(`${activity.key} day`), at),
      )
  }

  private publishedAt({ publishedDaysAgo }: ExampleActivity): number {
    return this.clock.daysAgo(publishedDaysAgo, 7, 12)
  }

  private send(activity: ExampleActivity, forward: Forward, at: number, random: SeededRandom): PlannedCall[] {
    const link = { id: random.id(12) }
    this.latestForward.set(activity.key, link)
    const people = forward.to === 'everyone' ? this.whoOpens(activity) : forward.to.map(findCustomer)
    for (const who of people.filter(({ key }) => !isTold.has(key))) this.come(activity, who, link, forward.channel, at)
    const passers = forward.channel === 'chat' || forward.to === 'everyone' ? 0 : random.between(3, 8)
    return [
      issueCall(activity, link.id, at),
      ...Array.from({ length: passers }, (_, index) =>
        callPasserBy(`passer-${link.id}-${index}`, link.id, awake(at + random.between(2, 600) * minuteMs)),
      ),
    ]
  }

  /** Whoever has a friend to bring opens it for certain; the others as they are. */
  private whoOpens({ key: activity, agent }: ExampleActivity): ExampleCustomer[] {
    return exampleCustomers.filter((who) => {
      if (!this.memory.knows(agent, who.key)) return false
      const hasFriends = this.friendsToBring({ who, activity }).length > 0 && !this.memory.hasShared(activity, who.key)
      return hasFriends || this.randomOf(who.key).chance(0.65 * temperaments[who.temperament].opens)
    })
  }

  /** Opens at an hour they usually look, today or within the next two days. */
  private come(activity: ExampleActivity, who: ExampleCustomer, link: Sitting['link'], channel: Channel, from: number) {
    const random = this.randomOf(who.key)
    const hour = random.pick(temperaments[who.temperament].hours)
    const sameDay = startOfDay(from) + hour * hourMs + random.between(0, 59) * minuteMs
    const at = (sameDay > from + 3 * minuteMs ? sameDay : sameDay + dayMs) + (random.chance(0.2) ? dayMs : 0)
    this.agenda.add(at, () => this.sit({ at, who, agent: activity.agent, activity: activity.key, link, channel }))
  }

  private sit(now: Sitting, told?: ToldSitting['doing']): PlannedCall[] {
    const { who, agent, at } = now
    const activity = findActivity(this.activities, now.activity)
    const isOver = activity.draft.schedule !== undefined && at > activity.draft.schedule.startsAt
    if (isOver && !told) return []
    const random = this.randomOf(who.key)
    const known = this.memory.before(now)
    const wasKnown = this.memory.knows(agent, who.key)
    const doing = told
      ? this.doAsTold(now, told)
      : { ...chooseDoing(now, activity, known, random), ...this.choosesToShare(now, random) }
    if (this.memory.hasWithdrawn(agent, who.key)) doing.consents = false
    const planned = callSitting(
      now,
      doing,
      {
        hasConsented: wasKnown,
        hasIntroduced: this.memory.hasIntroduced(agent, who.key),
        bookedTalks: this.memory.bookedTalks(agent),
      },
      random,
    )
    this.memory.keepSitting(now)
    if (!told) this.comeBack(now, activity, planned.endsAt, random)
    if (!wasKnown && !doing.consents) return planned.calls
    this.memory.keepDoing(now, doing)
    this.passOn(now, doing, planned)
    if (doing.consult !== undefined) this.habits.replyTo(now)
    for (const call of planned.calls)
      if (call.operation === 'bookAppointment') this.habits.keepTalk(now, doing, call.input.startsAt)
    return this.memory.learns(who.key)
      ? [...planned.calls, learnCall(agent, who.key, planned.endsAt + 5000)]
      : planned.calls
  }

  private doAsTold(now: Sitting, { shares, ...told }: ToldSitting['doing']): Doing {
    return { ...nothing, ...told, ...(shares && { shareTo: this.friendsToBring(now) }) }
  }

  /** Friends are brought at once; now and then somebody shares to people who never open it. */
  private choosesToShare(now: Sitting, random: SeededRandom): Pick<Doing, 'shareTo'> {
    const friends = this.memory.hasShared(now.activity, now.who.key) ? [] : this.friendsToBring(now)
    if (friends.length > 0) return { shareTo: friends }
    return this.memory.knows(now.agent, now.who.key) && random.chance(0.08) ? { shareTo: [] } : {}
  }

  private friendsToBring({ who, activity }: Pick<Sitting, 'who' | 'activity'>): NonNullable<Doing['shareTo']> {
    return exampleCustomers
      .filter(({ broughtBy, through }) => broughtBy === who.key && through === activity)
      .map(({ key, channel = 'chat' }) => ({ who: key, channel }))
  }

  private passOn(now: Sitting, { shareTo = [] }: Doing, { childLinkId, endsAt }: PlannedSitting) {
    if (childLinkId === undefined) return
    const link = { id: childLinkId, parentId: now.link.id }
    for (const { who, channel } of shareTo) {
      this.memory.keepLink(now.activity, who, link)
      if (!isTold.has(who))
        this.come(findActivity(this.activities, now.activity), findCustomer(who), link, channel, endsAt)
    }
  }

  private comeBack(now: Sitting, activity: ExampleActivity, from: number, random: SeededRandom) {
    const { comesBack } = temperaments[now.who.temperament]
    const { sittings, sittingsHere } = this.memory.before(now)
    const isFirstOfShy = now.who.consents === 'later' && sittings === 1
    if (!isFirstOfShy && !random.chance(comesBack * 0.5 ** (sittingsHere - 1))) return
    const channel = random.chance(0.3) ? 'favourites' : now.channel
    this.come(activity, now.who, now.link, channel, from + random.between(1, 11) * dayMs)
  }

  tell({ activity: key, who, daysAgo, hour, minute, channel, doing }: ToldSitting) {
    const { agent } = findActivity(this.activities, key)
    this.agenda.add(this.clock.daysAgo(daysAgo, hour, minute), (at) => {
      const link = this.memory.linkOf(key, who) ?? this.latestForward.get(key)
      if (!link) throw new Error(`${who} opens ${key} before it was sent`)
      return this.sit({ at, who: findCustomer(who), agent, activity: key, link, channel }, doing)
    })
  }

  withdraw(agent: AgentKey, who: string, at: number): PlannedCall[] {
    if (!this.memory.withdraw(agent, who)) return []
    return [{ at, openid: openidOf(who), operation: 'withdrawConsent', input: { agentId: idOf(agent) } }]
  }

  /** Somebody who can't come after all gives the seats back. */
  cancel(activity: ExampleActivity, who: string, at: number): PlannedCall[] {
    if (!this.memory.cancel(activity.key, who)) return []
    return [{ at, openid: openidOf(who), operation: 'cancelRegistration', input: { activityId: activity.id } }]
  }
}
