import type { OperationInput } from '../../../../contract/operations'
import { consentText } from '../../../../domain/people/consent/consent-text'
import { type IdToken, idOf, openidOf, type PlannedCall, phoneOf } from '../planned-call'
import type { SeededRandom } from '../seeded-random'
import type { Doing, Sitting } from '../sitting'
import { callTalk, callWishes, type LinkIds } from './call-wishes'

type Interactions = OperationInput<'recordInteractions'>['interactions']

export interface PlannedSitting {
  calls: PlannedCall[]
  /** The child link this sitting made, when the visitor shared. */
  childLinkId?: IdToken
  endsAt: number
}

/** The calls of one sitting, in the order a phone makes them. */
export function callSitting(
  sitting: Sitting,
  doing: Doing,
  before: { hasConsented: boolean; hasIntroduced: boolean; bookedTalks: readonly number[] },
  random: SeededRandom,
): PlannedSitting {
  const { who, link } = sitting
  const openid = openidOf(who.key)
  const by = { shareLinkId: link.id, ...(link.parentId !== undefined && { parentLinkId: link.parentId }) }
  const opening: PlannedCall = { at: sitting.at, openid, operation: 'openShareLink', input: { ...by, entry: 'person' } }
  const calls: PlannedCall[] = []
  if (!before.hasConsented && !doing.consents) return { calls: [opening], endsAt: sitting.at }

  let at = sitting.at + random.between(3, 9) * 1000
  const after = (seconds: number) => {
    at += Math.round(seconds * 1000)
    return at
  }
  calls.push(...callGreeting(sitting, doing, by, before, after))

  const card = doing.shareTo ? cardLesson(random) : undefined
  const interactions = interactionsOf(sitting, doing, card?.as, after)
  for (const chunk of envelopesOf(interactions)) {
    const sentAt = (chunk.at(-1)?.at ?? at) + 400
    calls.push({
      at: sentAt + random.between(60, 400),
      openid,
      operation: 'recordInteractions',
      input: { phoneId: phoneOf(who.key), sequence: 1, ...by, sentAt, interactions: chunk },
    })
  }
  at += 2000
  calls.push(...callWishes(sitting, doing, by, random, after))
  if (doing.talk) calls.push(...callTalk(sitting, doing.talk, before.bookedTalks, after(30)))
  return { calls: [card ? { ...opening, learns: card } : opening, ...calls], childLinkId: card?.as, endsAt: at }
}

/** Agreeing comes at once, a name when it is given. */
function callGreeting(
  { who, agent }: Sitting,
  { introduces }: Doing,
  by: LinkIds,
  before: { hasConsented: boolean; hasIntroduced: boolean },
  after: (seconds: number) => number,
): PlannedCall[] {
  const openid = openidOf(who.key)
  const calls: PlannedCall[] = []
  if (!before.hasConsented) {
    const input = { ...by, textVersion: consentText.version }
    calls.push({ at: after(0), openid, operation: 'grantConsent', input })
  }
  if (!before.hasIntroduced && introduces) {
    const avatar = who.face === undefined ? {} : { avatar: `art:${who.face}` }
    const input = { agentId: idOf(agent), name: who.name, ...avatar }
    calls.push({ at: after(4), openid, operation: 'introduceMyself', input })
  }
  return calls
}

/** The phone makes a card's id from what opening the link has taught it. */
function cardLesson(random: SeededRandom) {
  const made = random.id(12)
  return { from: 'shareSeal', as: idOf(`card-${made.toLowerCase()}`), ending: made.slice(0, 4) } as const
}

function interactionsOf(
  { at, channel }: Sitting,
  doing: Doing,
  childLinkId: string | undefined,
  after: (seconds: number) => number,
): Interactions {
  const found: Interactions = [{ kind: 'open', at, channel }]
  const dwell = (seconds: number) => {
    for (let left = seconds; left > 0; left -= 60)
      found.push({ kind: 'dwell', at: after(Math.min(left, 60)), seconds: Math.min(left, 60) })
  }
  if (doing.seconds > 0) dwell(doing.seconds)
  for (const { section, depth, seconds } of doing.sections) {
    dwell(seconds)
    found.push({ kind: 'read', at: after(0.2), section, depth })
  }
  if (doing.favourite) found.push({ kind: 'favourite', at: after(1), on: true })
  for (const [facet, seconds] of doing.facets) found.push({ kind: 'facet', at: after(seconds), facet, seconds })
  if (childLinkId !== undefined) found.push({ kind: 'share', at: after(3), childLinkId })
  if (doing.answers) found.push({ kind: 'surveyStart', at: after(2) })
  return found
}

/** Phones send when a page is left, or sooner when much has gathered. */
function envelopesOf(interactions: Interactions): Interactions[] {
  const size = 20
  const count = Math.ceil(interactions.length / size)
  return Array.from({ length: count }, (_, index) => interactions.slice(index * size, (index + 1) * size))
}
