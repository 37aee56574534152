import type { ActivityKey } from '../activities'
import type { AgentKey } from '../cast/example-agent'
import type { Doing, Sitting } from '../sitting'
import type { Acquaintance } from './choose-doing'

const joined = (one: string, other: string) => `${one} ${other}`

export type Memory = ReturnType<typeof createMemory>

/** What has happened so far between people, agents and activities. */
export function createMemory() {
  const consented = new Set<string>()
  const withdrawn = new Set<string>()
  const introduced = new Set<string>()
  const registered = new Set<string>()
  const answered = new Set<string>()
  const shared = new Set<string>()
  const learned = new Set<string>()
  const asked = new Set<string>()
  const talkedAbout = new Map<string, Set<string>>()
  const sittings = new Map<string, number>()
  const links = new Map<string, Sitting['link']>()
  const booked = new Map<AgentKey, number[]>()
  const count = (key: string) => sittings.get(key) ?? 0

  return {
    knows: (agent: AgentKey, who: string) => consented.has(joined(agent, who)),
    hasWithdrawn: (agent: AgentKey, who: string) => withdrawn.has(joined(agent, who)),
    hasIntroduced: (agent: AgentKey, who: string) => introduced.has(joined(agent, who)),
    hasShared: (activity: ActivityKey, who: string) => shared.has(joined(activity, who)),
    isRegistered: (activity: ActivityKey, who: string) => registered.has(joined(activity, who)),
    bookedTalks: (agent: AgentKey) => booked.get(agent) ?? [],
    linkOf: (activity: ActivityKey, who: string) => links.get(joined(activity, who)),
    before: ({ agent, activity, who }: Sitting): Acquaintance => ({
      sittings: count(joined(agent, who.key)),
      sittingsHere: count(joined(activity, who.key)),
      isRegistered: registered.has(joined(activity, who.key)),
      hasAnswered: answered.has(joined(activity, who.key)),
      asked,
      talkedAbout: talkedAbout.get(who.key) ?? new Set(),
    }),
    keepSitting({ agent, activity, who, link }: Sitting) {
      for (const key of [joined(agent, who.key), joined(activity, who.key)]) sittings.set(key, count(key) + 1)
      if (!links.has(joined(activity, who.key))) links.set(joined(activity, who.key), link)
    },
    keepDoing({ agent, activity, who }: Sitting, doing: Doing) {
      consented.add(joined(agent, who.key))
      if (doing.introduces) introduced.add(joined(agent, who.key))
      if (doing.consult !== undefined) asked.add(doing.consult)
      if (doing.talk) talkedAbout.set(who.key, new Set(talkedAbout.get(who.key)).add(doing.talk.topic))
      if (doing.register) registered.add(joined(activity, who.key))
      if (doing.answers) answered.add(joined(activity, who.key))
      if (doing.shareTo) shared.add(joined(activity, who.key))
    },
    keepLink(activity: ActivityKey, who: string, link: Sitting['link']) {
      links.set(joined(activity, who), link)
    },
    keepTalk(agent: AgentKey, startsAt: number) {
      booked.set(agent, [...(booked.get(agent) ?? []), startsAt])
    },
    cancel: (activity: ActivityKey, who: string) => registered.delete(joined(activity, who)),
    withdraw(agent: AgentKey, who: string) {
      withdrawn.add(joined(agent, who))
      return consented.delete(joined(agent, who))
    },
    /** True the first time; a person's id is the same towards every agent. */
    learns(who: string) {
      if (learned.has(who)) return false
      learned.add(who)
      return true
    },
  }
}
