import { consentText } from '../../../domain/people/consent/consent-text'
import { type Actor, newCast } from '../../support/actors'
import { startTestCloud, type TestCloud } from '../../support/cloud'
import { agree, becomeAgent, cardEnvelope, metFacet, opened, publish } from '../world/story'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
})
afterAll(() => cloud.stop())

const agreeByCard = (customer: Actor, { personId: agentId }: Actor) =>
  customer.call('grantConsent', { agentId, textVersion: consentText.version })

async function storedOf({ personId }: Actor): Promise<string[]> {
  const dump = await cloud.dumpAll()
  return Object.entries(dump).flatMap(([name, documents]) =>
    JSON.stringify(documents).includes(personId) ? [name] : [],
  )
}

test('somebody who was sent the card alone agrees there, and the faces they look at are known to the agent', async () => {
  const { wangMin, linYue } = newCast(cloud)
  await becomeAgent(wangMin)
  const agentId = wangMin.personId
  expect(await linYue.call('getAgentCard', { agentId })).toMatchObject({ consent: 'undecided', consentText })

  expect(await agreeByCard(linYue, wangMin)).toEqual({ consent: 'granted' })
  await linYue.call('recordInteractions', cardEnvelope(linYue, agentId, [metFacet('story')]))

  const { entries } = await wangMin.call('listTimeline', { personId: linYue.personId })
  expect(entries.map(({ kind }) => kind)).toEqual(['facet'])
  expect(await linYue.call('getAgentCard', { agentId })).toMatchObject({ consent: 'granted' })
  const { advisors } = await linYue.call('getMyStanding', {})
  expect(advisors.map(({ agent, activities }) => [agent.agentId, activities])).toEqual([[agentId, []]])
  expect((await linYue.call('getKnownAboutMe', { agentId })).timeline).toHaveLength(1)
})

test('before consent the card stores nothing, and what is sent from it is refused', async () => {
  const { wangMin, linYue } = newCast(cloud)
  await becomeAgent(wangMin)
  const agentId = wangMin.personId

  await linYue.call('getAgentCard', { agentId })
  const sent = cardEnvelope(linYue, agentId, [metFacet('story')])
  expect(await linYue.codeOf('recordInteractions', sent)).toBe('consent_missing')
  expect(await storedOf(linYue)).toEqual([])

  await agreeByCard(linYue, wangMin)
  await linYue.call('withdrawConsent', { agentId })
  expect(await linYue.codeOf('recordInteractions', sent)).toBe('consent_missing')
  expect(await linYue.call('getAgentCard', { agentId })).toMatchObject({ consent: 'withdrawn' })
})

test('agreed twice, by card and by link, is agreed once; sent twice is counted once', async () => {
  const { wangMin, linYue } = newCast(cloud)
  await becomeAgent(wangMin)
  const agentId = wangMin.personId
  await agreeByCard(linYue, wangMin)
  await agreeByCard(linYue, wangMin)
  await agree(linYue, await publish(wangMin))
  const sent = cardEnvelope(linYue, agentId, [metFacet('story')])

  expect(await linYue.call('recordInteractions', sent)).toEqual({ stored: true })
  expect(await linYue.call('recordInteractions', sent)).toEqual({ stored: false })

  const { people, relationships } = await cloud.dumpAll()
  expect(people.find(({ _id }) => _id === linYue.personId)?.consents).toHaveLength(1)
  expect(relationships.find(({ personId }) => personId === linYue.personId)).toMatchObject({
    audience: 'stranger',
    facets: { story: { views: 1 } },
    activityIds: [],
  })
})

test('nobody agrees to themselves, nor to somebody who is no agent', async () => {
  const { wangMin, linYue, stranger } = newCast(cloud)
  await becomeAgent(wangMin)
  const textVersion = consentText.version
  const codeFor = ({ personId }: Actor, by: Actor) => by.codeOf('grantConsent', { agentId: personId, textVersion })

  expect(await codeFor(wangMin, wangMin)).toBe('own_activity')
  expect(await codeFor(stranger, linYue)).toBe('agent_unknown')
  expect(await storedOf(linYue)).toEqual([])
})

test('a card is not a link: neither both at once, nor anything but faces', async () => {
  const { wangMin, linYue } = newCast(cloud)
  await becomeAgent(wangMin)
  const { shareLinkId } = await publish(wangMin)
  const agentId = wangMin.personId
  const textVersion = consentText.version
  await agreeByCard(linYue, wangMin)
  const sent = cardEnvelope(linYue, agentId, [metFacet('story')])
  const malformed = [
    ['grantConsent', { textVersion }],
    ['grantConsent', { agentId, shareLinkId, textVersion }],
    ['grantConsent', { agentId: agentId.slice(1), textVersion }],
    ['recordInteractions', { ...sent, shareLinkId }],
    ['recordInteractions', { ...sent, interactions: [opened()] }],
    ['recordInteractions', { ...sent, interactions: [] }],
  ] as const

  for (const [operation, input] of malformed) {
    expect([input, await linYue.codeOf(operation, input)]).toEqual([input, 'invalid_input'])
  }
})
