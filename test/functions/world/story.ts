import type { OperationInput } from '../../../contract/operations'
import { consentText } from '../../../domain/people/consent/consent-text'
import { type Actor, newId } from '../../support/actors'
import { type ActivityDraft, articleDraft, profileDraft } from './drafts'

type Captured = OperationInput<'recordInteractions'>['interactions'][number]
type MetFacet = Extract<Captured, { kind: 'facet' }>
type LinkIds = { shareLinkId: string; parentLinkId?: string }

/** The steps of the story that most tests begin with. */
export async function becomeAgent(agent: Actor): Promise<void> {
  await agent.call('saveAgentProfile', profileDraft({ name: agent.name }))
}

export interface Published {
  activityId: string
  shareLinkId: string
}

export async function publish(agent: Actor, draft: ActivityDraft = articleDraft()): Promise<Published> {
  const published = { activityId: newId(16), shareLinkId: newId(12) }
  await agent.call('saveActivity', { activityId: published.activityId, draft, publish: true })
  await agent.call('issueShareLink', published)
  return published
}

export async function agree(customer: Actor, link: LinkIds): Promise<void> {
  const { shareLinkId, parentLinkId } = link
  await customer.call('grantConsent', { shareLinkId, parentLinkId, textVersion: consentText.version })
}

/** One envelope as a phone would send it. */
export function envelope(
  customer: Actor,
  link: LinkIds,
  interactions: Captured[],
  sequence = customer.nextSequence(),
): OperationInput<'recordInteractions'> {
  const { shareLinkId, parentLinkId } = link
  return { phoneId: customer.phoneId, sequence, shareLinkId, parentLinkId, sentAt: Date.now(), interactions }
}

/** One from an agent's card that was sent by itself. */
export function cardEnvelope(
  customer: Actor,
  agentId: string,
  interactions: MetFacet[],
  sequence = customer.nextSequence(),
): OperationInput<'recordInteractions'> {
  return { phoneId: customer.phoneId, sequence, agentId, sentAt: Date.now(), interactions }
}

export const opened = (at = Date.now()): Captured => ({ kind: 'open', at, channel: 'chat' })
export const stayed = (seconds: number, at = Date.now()): Captured => ({ kind: 'dwell', at, seconds })
export const metFacet = (facet: 'whoIAm' | 'story', at = Date.now()): MetFacet => ({
  kind: 'facet',
  at,
  facet,
  seconds: 20,
})
/** The card a person passes on below a link, named as their phone names it; the function has not been told of it yet. */
export async function cardOf(sharer: Actor, { shareLinkId, parentLinkId }: LinkIds): Promise<Required<LinkIds>> {
  const { shareSeal } = await sharer.call('openShareLink', { shareLinkId, parentLinkId, entry: 'person' })
  return { shareLinkId: `${shareSeal}${newId(4)}`, parentLinkId: shareLinkId }
}

export const shared = (childLinkId: string, at = Date.now()): Captured => ({ kind: 'share', at, childLinkId })

export async function visit(
  customer: Actor,
  link: LinkIds,
  interactions: Captured[] = [opened(), stayed(60)],
): Promise<void> {
  await customer.call('recordInteractions', envelope(customer, link, interactions))
}

/** 王敏 has an article out, 林悦 agreed and read it. */
export async function setUpReader(agent: Actor, reader: Actor, draft?: ActivityDraft): Promise<Published> {
  await becomeAgent(agent)
  const published = await publish(agent, draft)
  await agree(reader, published)
  await visit(reader, published)
  return published
}
