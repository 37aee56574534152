import { Agent, request } from 'node:http'
import { SeededRandom } from 'local-cloudbase/seeded-random'
import type { Answer } from '../../contract/operation'
import { functionOf, type OperationInput, type OperationName, type OperationOutput } from '../../contract/operations'
import { consentText } from '../../domain/people/consent/consent-text'
import { resultOf } from '../../src/capture/flush-policy'
import type { Customer, History, Link, Phone } from './history'

export interface World {
  /** The address, once the cloud answers. */
  whenUp(): Promise<string>
  /** Told each time a phone gets its answer. */
  onAcknowledged(): void
}

export interface Lived {
  acknowledged: number
  /** Calls of functions, those without an answer included. */
  calls: number
  /** What a phone had to throw away because it was refused for ever: nothing, if all is well. */
  refused: string[]
}

/** Customers at the same time. */
const lanes = 48
/** A phone sends again without having waited for the answer so often. */
const impatience = 0.15
/** More attempts than any network needs: something is wrong for good. */
const mostAttempts = 2_000

/** Lets everybody live their history: one envelope at a time per phone, again and again until it is acknowledged. */
export async function liveHistory(history: History, world: World, seed: number): Promise<Lived> {
  const agent = new Agent({ keepAlive: true, maxSockets: 256 })
  const lived: Lived = { acknowledged: 0, calls: 0, refused: [] }
  const strays = new Set<Promise<unknown>>()
  const agreed = history.customers.map(() => signal())

  async function attempt(openid: string, name: OperationName, input: () => unknown): Promise<Answer<unknown> | null> {
    const url = await world.whenUp()
    lived.calls += 1
    return callFunction(agent, url, { openid, name, input: input() }).catch(() => null)
  }

  async function insist(openid: string, random: SeededRandom, name: OperationName, input: () => unknown) {
    for (let count = 0; count < mostAttempts; count++) {
      const first = attempt(openid, name, input)
      const answers = random.happens(impatience) ? [first, attempt(openid, name, input)] : [first]
      for (const each of answers) {
        strays.add(each)
        void each.then(() => strays.delete(each))
      }
      const answer = await Promise.race(answers)
      const result = answer ? resultOf(answer.ok ? null : answer.error.code) : 'later'
      if (result === 'later') continue
      if (result === 'never' && answer && !answer.ok) lived.refused.push(`${name}: ${answer.error.code}`)
      lived.acknowledged += 1
      world.onAcknowledged()
      return answer?.ok ? answer.data : null
    }
    throw new Error(`${name} was not acknowledged in ${mostAttempts} attempts`)
  }

  async function live(customer: Customer, index: number): Promise<void> {
    const random = new SeededRandom(seed + index)
    if (customer.after !== undefined) await agreed[customer.after]?.given
    if (customer.passesOn) await makeCard(customer.openid, random, customer.passesOn)
    for (const link of customer.agrees) {
      await insist(customer.openid, random, 'grantConsent', () => ({
        ...asMade(link),
        textVersion: consentText.version,
      }))
    }
    agreed[index]?.give()
    await Promise.all(customer.phones.map((phone) => sendAll(customer.openid, phone, random)))
  }

  const made = new Map<string, string>()
  const idMade = (id: string) => made.get(id) ?? id
  const asMade = ({ shareLinkId, parentLinkId }: Link): Link => ({
    shareLinkId: idMade(shareLinkId),
    ...(parentLinkId !== undefined && { parentLinkId: idMade(parentLinkId) }),
  })

  /** The seal is the same in every world that keeps the same secrets, so worlds can be compared. */
  async function makeCard(openid: string, random: SeededRandom, { card, below }: NonNullable<Customer['passesOn']>) {
    const opening = () => ({ ...asMade(below), entry: 'person' })
    const opened = (await insist(openid, random, 'openShareLink', opening)) as OperationOutput<'openShareLink'> | null
    made.set(card, `${opened?.shareSeal}${card.slice(0, 4)}`)
  }

  async function sendAll(openid: string, { phoneId, clockAhead, envelopes }: Phone, random: SeededRandom) {
    for (const { sequence, link, interactions } of envelopes) {
      const input = (): OperationInput<'recordInteractions'> & Link => ({
        phoneId,
        sequence,
        ...asMade(link),
        sentAt: Date.now() + clockAhead,
        interactions: interactions.map((each) =>
          each.kind === 'share' ? { ...each, childLinkId: idMade(each.childLinkId) } : each,
        ),
      })
      await insist(openid, random, 'recordInteractions', input)
    }
  }

  const waiting = history.customers.entries()
  // In their order: whoever brought somebody is under way before them.
  await Promise.all(
    Array.from({ length: lanes }, async () => {
      for (const [index, customer] of waiting) await live(customer, index)
    }),
  )
  await Promise.all(strays)
  agent.destroy()
  return lived
}

function signal(): { given: Promise<void>; give: () => void } {
  let give = () => {}
  const given = new Promise<void>((resolve) => {
    give = resolve
  })
  return { given, give }
}

interface FunctionCall {
  openid: string
  name: OperationName
  input: unknown
}

/** Rejects when the connection breaks, and when the function's host has no answer of the function. */
export function callFunction(
  agent: Agent,
  url: string,
  { openid, name, input }: FunctionCall,
): Promise<Answer<unknown>> {
  const body = JSON.stringify({ operation: name, input })
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'x-local-openid': openid,
    }
    const call = request(`${url}/functions/${functionOf[name]}`, { method: 'POST', agent, headers }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (chunk) => {
        text += chunk
      })
      response.on('error', reject)
      response.on('aborted', () => reject(new Error('the answer ended early')))
      response.on('end', () => {
        const { result } = JSON.parse(text) as { result?: Answer<unknown> }
        if (result) resolve(result)
        else reject(new Error(text))
      })
    })
    call.on('error', reject)
    call.end(body)
  })
}
