import type { OperationInput } from '@contract/operations'
import { correctClock } from '@domain/log/envelope/clip-occurred-at'
import { type Answers, offline, refuse, silence } from '../../support/weapp-answers'
import * as world from '../../support/weapp-world'

type Envelope = OperationInput<'recordInteractions'>
type Captured = Envelope['interactions'][number]
type Consent = 'undecided' | 'granted' | 'withdrawn'

/** An agent met in a test, with the link their card carries. */
export const agentOf = (name: string) => ({
  agentId: name.padEnd(22, '0'),
  name,
  link: `link${name}`.padEnd(12, '0'),
})
export type Agent = ReturnType<typeof agentOf>

/**
 * What happens to a call on its way: it arrives and is answered, never arrives, arrives but its answer is lost, or never
 * ends, before or after it was applied.
 */
export type Weather = 'fine' | 'away' | 'answer lost' | 'hangs unseen' | 'hangs applied'

/** The far side of the phone: knows who agreed, applies every number once, and lives by the right time. */
export class CaptureFunction {
  weather: Weather = 'fine'
  /** Milliseconds the phone's clock is ahead of the function's. */
  phoneAhead = 0
  readonly consents = new Map<string, Consent>()
  /** Every envelope that arrived, repeated ones included. */
  readonly arrived: Envelope[] = []
  /** What is stored, on the function's clock. */
  readonly stored: (Captured & { agentId: string })[] = []
  readonly opened: OperationInput<'openShareLink'>[] = []
  /** While set, envelopes and opened links wait on their way for this. */
  gate: Promise<void> | undefined
  private readonly numbers = new Set<string>()

  constructor(readonly agents: readonly Agent[]) {}

  get now(): number {
    return Date.now() - this.phoneAhead
  }

  storedKinds(agent?: Agent): string[] {
    return this.stored.filter(({ agentId }) => !agent || agentId === agent.agentId).map(({ kind }) => kind)
  }

  of<K extends Captured['kind']>(kind: K): Extract<Captured, { kind: K }>[] {
    return this.stored.filter((each) => each.kind === kind) as unknown as Extract<Captured, { kind: K }>[]
  }

  private agentAt(shareLinkId: string): Agent {
    const agent = this.agents.find(({ link }) => link === shareLinkId)
    if (!agent) throw new Error(`no agent of this test shared ${shareLinkId}`)
    return agent
  }

  private agentOf(place: { shareLinkId: string } | { agentId: string }): string {
    return 'agentId' in place ? place.agentId : this.agentAt(place.shareLinkId).agentId
  }

  private isAway = () => this.weather === 'away'

  private async record(envelope: Envelope) {
    if (this.isAway()) return offline
    await this.gate
    if (this.weather === 'hangs unseen') return silence
    const agentId = this.agentOf(envelope)
    this.arrived.push(envelope)
    if (this.consents.get(agentId) !== 'granted') return refuse('consent_missing')
    const number = `${envelope.phoneId}:${envelope.sequence}`
    const isNew = !this.numbers.has(number)
    this.numbers.add(number)
    if (isNew) {
      const facts = correctClock(envelope.interactions, { sentAt: envelope.sentAt, receivedAt: this.now })
      this.stored.push(...facts.map((fact) => ({ ...fact, agentId })))
    }
    if (this.weather === 'answer lost') return offline
    return this.weather === 'hangs applied' ? silence : { stored: isNew }
  }

  get answers(): Answers {
    return {
      openShareLink: async (input) => {
        if (this.isAway()) return offline
        await this.gate
        this.opened.push(input)
        const { agentId, name } = this.agentAt(input.shareLinkId)
        return world.opened(world.article, {
          agent: { ...world.card, agentId, name },
          consent: this.consents.get(agentId) ?? 'undecided',
        })
      },
      grantConsent: (input) => {
        this.consents.set(this.agentOf(input), 'granted')
        return { consent: 'granted' }
      },
      withdrawConsent: ({ agentId }) => {
        this.consents.set(agentId, 'withdrawn')
        return { consent: 'withdrawn' }
      },
      getKnownAboutMe: world.known,
      getAgentCard: ({ agentId }) => ({
        ...world.agentCardAnswer,
        agent: { ...world.card, agentId },
        consent: this.consents.get(agentId) ?? 'undecided',
      }),
      recordInteractions: (envelope) => this.record(envelope),
    }
  }
}
