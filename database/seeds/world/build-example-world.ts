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
  return call(
    openid,
    operation,
    replaceTokens(input, (token) => ids.get(token)),
    { at },
  )
}

/** Tokens stand only where ids stand: in the input, and in what a phone tells of. */
export function tokensIn(input: object): IdToken[] {
  return Object.values(input).flatMap((value) => {
    if (isToken(value)) return [value]
    return Array.isArray(value) ? value.flatMap((each) => (isRecord(each) ? tokensIn(each) : [])) : []
  })
}

export function replaceTokens<T extends object>(input: T, idFor: (token: IdToken) => string | undefined): T {
  const replace = (value: unknown): unknown => {
    if (isToken(value)) return idFor(value)
    return Array.isArray(value) ? value.map((each) => (isRecord(each) ? replaceTokens(each, idFor) : each)) : value
  }
  return Object.fromEntries(Object.entries(input).map(([field, value]) => [field, replace(value)])) as T
}

const isRecord = (value: unknown): value is object => typeof value === 'object' && value !== null

function isToken(value: unknown): value is IdToken {
  return typeof value === 'string' && /^@[a-z0-9-]+$/.test(value)
}

function learn(lesson: Lesson, data: unknown, ids: Map<IdToken, string>) {
  const id = idTaught(lesson, data, [...ids.values()])
  if (id !== undefined) ids.set(lesson.as, id)
}

function idTaught(lesson: Lesson, data: unknown, known: readonly string[]): string | undefined {
  switch (lesson.from) {
    case 'agent':
      return (data as OperationOutput<'saveAgentProfile'>).agentId
    case 'appointment':
      return (data as OperationOutput<'bookAppointment'>).appointmentId
    case 'newcomer':
      return findNewcomer(data as OperationOutput<'listEngaged'>, known)
    case 'shareSeal': {
      const { shareSeal } = data as OperationOutput<'openShareLink'>
      return shareSeal && shareSeal + lesson.ending
    }
  }
}

function findNewcomer({ lines }: OperationOutput<'listEngaged'>, known: readonly string[]): string | undefined {
  return lines.map(({ person }) => person.personId).find((id) => !known.includes(id))
}
