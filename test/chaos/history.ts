import { SeededRandom } from 'local-cloudbase/seeded-random'
import type { OperationInput } from '../../contract/operations'

type Captured = OperationInput<'recordInteractions'>['interactions'][number]

/** What the stage offers before anybody comes: an agent's activity and its root link. */
export interface OpenActivity {
  agent: number
  shareLinkId: string
}

export interface Link {
  shareLinkId: string
  parentLinkId?: string
}

export interface Phone {
  phoneId: string
  /** Ms that its clock is ahead of the world's. */
  clockAhead: number
  envelopes: { sequence: number; link: Link; interactions: Captured[] }[]
}

export interface Customer {
  openid: string
  /** One link for each agent they agree to. */
  agrees: Link[]
  /** The customer whose card brought them, who must have been there first. */
  after?: number
  /** The card they pass on below this link. Its id stands for the one their phone makes when it has opened the link. */
  passesOn?: { card: string; below: Link }
  phones: Phone[]
}

export interface History {
  customers: Customer[]
  interactions: number
  envelopes: number
}

export interface HistoryPlan {
  seed: number
  customers: number
  interactions: number
  activities: OpenActivity[]
  /** No interaction is later than this (ms). */
  until: number
  /** Share of the phones that send their numbers in disorder. None of ours does; one that came back from a backup might. */
  disorder: number
}

const dayMs = 86_400_000
const minuteMs = 60_000
/** Far from half a minute, where two attempts of one envelope could be corrected differently. */
const clocks = [0, 0, 0, 2 * dayMs, -2 * dayMs, 50_000]

interface Card extends Link {
  sharer: number
  activity: OpenActivity
}

/** Who came, by which card, with how many phones, and all they did, cut into envelopes. The same for the same seed. */
export function makeHistory(plan: HistoryPlan): History {
  const random = new SeededRandom(plan.seed)
  const cards: Card[] = []
  const customers = Array.from({ length: plan.customers }, (_, index) => {
    const from = Math.floor((index * plan.interactions) / plan.customers)
    const to = Math.floor(((index + 1) * plan.interactions) / plan.customers)
    return makeCustomer(index, to - from, { plan, random, cards })
  })
  const envelopes = customers.flatMap(({ phones }) => phones.flatMap((phone) => phone.envelopes))
  return { customers, envelopes: envelopes.length, interactions: plan.interactions }
}

interface Making {
  plan: HistoryPlan
  random: SeededRandom
  cards: Card[]
}

function makeCustomer(index: number, interactions: number, { plan, random, cards }: Making): Customer {
  const { card, first } = arrive(random, plan.activities, cards)
  const visited: { link: Link; activity: OpenActivity }[] = [{ link: card ?? first, activity: first }]
  for (const activity of plan.activities) {
    if (activity !== first && random.happens(0.25)) {
      visited.push({ link: { shareLinkId: activity.shareLinkId }, activity })
    }
  }
  const agents = [...new Set(visited.map(({ activity }) => activity.agent))]
  const agrees = agents.map((agent) => linkOf(visited.find(({ activity }) => activity.agent === agent)?.link ?? first))

  const phones = random.happens(0.3) ? 2 : 1
  const below = agrees[0] as Link
  const shares = random.happens(0.4) ? idOf(random, 12) : undefined
  if (shares) cards.push({ shareLinkId: shares, parentLinkId: below.shareLinkId, sharer: index, activity: first })
  const deeds = Array.from({ length: interactions }, (_, each): { link: Link; interaction: Captured } => {
    const { link } = random.pick(visited)
    const at = plan.until - random.between(60, 5 * 24 * 60) * minuteMs
    // The share itself is somewhere in the middle, often after its card was opened by somebody else.
    if (shares && each === Math.floor(interactions / 2)) {
      return { link: below, interaction: { kind: 'share', at, childLinkId: shares } }
    }
    return { link: linkOf(link), interaction: makeInteraction(random, at) }
  })
  const split = phones === 1 ? deeds.length : random.between(1, deeds.length - 1)
  return {
    openid: `customer-${plan.seed}-${index}`,
    agrees,
    ...(card && { after: card.sharer }),
    ...(shares && { passesOn: { card: shares, below } }),
    phones: [deeds.slice(0, split), deeds.slice(split)]
      .filter((each) => each.length > 0)
      .map((each) => makePhone(random, each, plan.disorder)),
  }
}

/** By the agent's own card, or by one that an earlier customer passed on. */
function arrive(random: SeededRandom, activities: readonly OpenActivity[], cards: readonly Card[]) {
  const card = cards.length > 0 && random.happens(0.4) ? random.pick(cards) : undefined
  return { card, first: card?.activity ?? random.pick(activities) }
}

function linkOf({ shareLinkId, parentLinkId }: Link): Link {
  return { shareLinkId, ...(parentLinkId !== undefined && { parentLinkId }) }
}

/** One envelope holds the interactions of one link; a tenth of the phones send what they hold in no order at all. */
function makePhone(
  random: SeededRandom,
  deeds: readonly { link: Link; interaction: Captured }[],
  disorder: number,
): Phone {
  const clockAhead = random.pick(clocks)
  const isOrderly = random.happens(0.9)
  const ordered = isOrderly ? [...deeds].sort((a, b) => a.interaction.at - b.interaction.at) : deeds
  const envelopes: Phone['envelopes'] = []
  const open = new Map<string, Captured[]>()
  for (const { link, interaction } of ordered) {
    const told = { ...interaction, at: interaction.at + clockAhead }
    const gathered = open.get(link.shareLinkId)
    if (gathered) gathered.push(told)
    else {
      const interactions = [told]
      open.set(link.shareLinkId, interactions)
      envelopes.push({ sequence: envelopes.length + 1, link, interactions })
    }
    if ((gathered?.length ?? 0) >= 7 || random.happens(0.15)) open.delete(link.shareLinkId)
  }
  if (random.happens(disorder)) envelopes.sort(() => random.next() - 0.5)
  return { phoneId: idOf(random, 16), clockAhead, envelopes }
}

function makeInteraction(random: SeededRandom, at: number): Captured {
  const seconds = random.between(10, 6_000) / 10
  switch (random.pickWeighted({ open: 4, dwell: 6, read: 4, video: 1, facet: 2, favourite: 1, surveyStart: 1 })) {
    case 'open':
      return { kind: 'open', at, channel: random.pick(['chat', 'group', 'moments', 'poster']) }
    case 'dwell':
      return { kind: 'dwell', at, seconds }
    case 'read':
      return { kind: 'read', at, section: 'first', depth: random.between(1, 100) }
    case 'video':
      return { kind: 'video', at, block: 'film', percent: random.between(1, 4) * 25 }
    case 'facet':
      return { kind: 'facet', at, facet: random.pick(['whoIAm', 'story']), seconds }
    case 'favourite':
      return { kind: 'favourite', at, on: random.happens(0.6) }
    case 'surveyStart':
      return { kind: 'surveyStart', at }
  }
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

function idOf(random: SeededRandom, length: number): string {
  return Array.from({ length }, () => random.pick([...letters])).join('')
}
