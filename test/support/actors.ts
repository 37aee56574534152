import { createHmac, randomUUID } from 'node:crypto'
import type { LocalCloud } from 'local-cloudbase'
import type { ErrorCode } from '../../contract/errors'
import type { Answer } from '../../contract/operation'
import { functionOf, type OperationInput, type OperationName, type OperationOutput } from '../../contract/operations'

/** Somebody with a phone. `nobody` has no WeChat identity. */
export class Actor {
  readonly phoneId = randomUUID().replaceAll('-', '').slice(0, 20)
  private sequence = 0

  constructor(
    private readonly cloud: LocalCloud,
    readonly name: string,
    readonly openid: string | undefined,
  ) {}

  /** As the functions compute it. */
  get personId(): string {
    const secret = this.cloud.env.SHUKE_PERSON_SECRET ?? ''
    return createHmac('sha256', secret)
      .update(this.openid ?? '')
      .digest('base64url')
      .slice(0, 22)
  }

  nextSequence(): number {
    this.sequence += 1
    return this.sequence
  }

  /** Sends anything, as a phone with a fault or an ill will would. */
  send<N extends OperationName>(operation: N, input: unknown, at?: number): Promise<Answer<OperationOutput<N>>> {
    return this.cloud.callFunction(functionOf[operation], { operation, input }, this.openid, { at })
  }

  /** The answer's data; throws when it is a refusal. */
  async call<N extends OperationName>(
    operation: N,
    input: OperationInput<N>,
    at?: number,
  ): Promise<OperationOutput<N>> {
    const answer = await this.send(operation, input, at)
    if (!answer.ok) throw new Error(`${this.name} ${operation}: ${answer.error.code} (${answer.requestId})`)
    return answer.data
  }

  /** The refusal's code, or `ok`. */
  async codeOf<N extends OperationName>(operation: N, input: unknown, at?: number): Promise<ErrorCode | 'ok'> {
    const answer = await this.send(operation, input, at)
    return answer.ok ? 'ok' : answer.error.code
  }
}

export interface Cast {
  wangMin: Actor
  zhaoLei: Actor
  linYue: Actor
  chenZhou: Actor
  stranger: Actor
  nobody: Actor
}

/** 王敏 and 赵磊 are agents, 林悦 and 陈舟 customers; nobody of an earlier test is among them. */
export function newCast(cloud: LocalCloud): Cast {
  const take = randomUUID().slice(0, 8)
  const actor = (name: string, id: string) => new Actor(cloud, name, `${id}-${take}`)
  return {
    wangMin: actor('王敏', 'wang-min'),
    zhaoLei: actor('赵磊', 'zhao-lei'),
    linYue: actor('林悦', 'lin-yue'),
    chenZhou: actor('陈舟', 'chen-zhou'),
    stranger: actor('路人', 'stranger'),
    nobody: new Actor(cloud, '无身份', undefined),
  }
}

export function newId(length = 12): string {
  return randomUUID().replaceAll('-', '').slice(0, length)
}
