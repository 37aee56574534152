import type { Answer } from '../../../contract/operation'
import type { OperationInput, OperationName, OperationOutput } from '../../../contract/operations'
import { planExampleWorld } from './plan-example-world'
import type { IdToken, Lesson, PlannedCall } from './planned-call'

export interface WorldBuilding {
  /** Calls a real function as this WeChat user; the function's clock shows `at` (ms UTC). */
  call<N extends OperationName>(
    openid: string,
    operation: N,
    input: OperationInput<N>,
    options: { at: number },
  ): Promise<Answer<OperationOutput<N>>>
  now: number
  log(line: string): void
}

export interface BuiltWorld {
  calls: number
  /** What a function refused, in words; none when all is well. */
  refusals: string[]
  /** The id the functions gave to each agent and customer, by key. */
  ids: Record<string, string>
}

/** Brings the example world about by calling the real functions, in the order of time. */
export async function buildExampleWorld({ call, now, log }: WorldBuilding): Promise<BuiltWorld> {
  const plan = planExampleWorld(now)
  const ids = new Map<IdToken, string>()
  const refusals: string[] = []
  let step = 0
  for (const planned of plan) {
    step += 1
    if (step % Math.ceil(plan.length / 10) === 0) log(`example world: ${step} of ${plan.length} calls`)
    const missing = tokensIn(planned.input).filter((token) => !ids.has(token))
    if (missing.length > 0) {
      refusals.push(`${planned.operation}: ${missing.join(', ')} not learned`)
      continue
    }
    const answer = await makeCall(call, planned, ids)
    if (!answer.ok) refusals.push(`${planned.operation} by ${planned.openid}: ${answer.error.code}`)
    else if (planned.learns) learn(planned.learns, answer.data, ids)
  }
  log(`example world: ${plan.length} calls, ${refusals.length} refused`)
  return {
    calls: plan.length,
    refusals,
    ids: Object.fromEntries([...ids].map(([token, id]) => [token.slice(1), id])),
  }
}

function makeCall(
  call: WorldBuilding['call'],
  { openid, operation, input, at }: PlannedCall,
  ids: ReadonlyMap<IdToken, string>,
): Promise<Answer<unknown>> {
  return call(openid, operation, replaceTokens(input, ids), { at })
}

/** Tokens stand only where ids stand, so one level is all there is to look at. */
function tokensIn(input: object): IdToken[] {
  return Object.values(input).filter(isToken)
}

function replaceTokens<T extends object>(input: T, ids: ReadonlyMap<IdToken, string>): T {
  const replaced = Object.entries(input).map(([field, value]) => [field, isToken(value) ? ids.get(value) : value])
  return Object.fromEntries(replaced)
}

function isToken(value: unknown): value is IdToken {
  return typeof value === 'string' && /^@[a-z0-9-]+$/.test(value)
}

function learn({ from, as }: Lesson, data: unknown, ids: Map<IdToken, string>) {
  const id =
    from === 'newcomer' ? findNewcomer(data as OperationOutput<'listEngaged'>, [...ids.values()]) : idIn(data, from)
  if (id !== undefined) ids.set(as, id)
}

function findNewcomer({ lines }: OperationOutput<'listEngaged'>, known: readonly string[]): string | undefined {
  return lines.map(({ person }) => person.personId).find((id) => !known.includes(id))
}

function idIn(data: unknown, from: 'agent' | 'appointment'): string | undefined {
  const answer = data as Partial<Record<'agentId' | 'appointmentId', string>>
  return from === 'agent' ? answer.agentId : answer.appointmentId
}
