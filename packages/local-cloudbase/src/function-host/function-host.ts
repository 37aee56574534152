import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { FunctionInstance } from './function-instance'

export interface Caller {
  /** The WeChat user, when a mini program called. */
  openid?: string
  trigger: 'miniProgram' | 'timer' | 'function' | 'push'
}

export interface FunctionHostOptions {
  /** Folder with `<name>/index.js`, as it would be deployed. */
  functionsDir: string
  workerFile: string
  env: Record<string, string>
  appId: string
  /** Threads per function; calls go to the one with the fewest open. */
  instances: (name: string) => number
  log: (name: string, line: string) => void
  /** Lets a call say what time it is: a bundle then runs with a Date of ours, so never by default. */
  isClockMovable: boolean
}

export interface FunctionResult {
  /** JSON text. */
  result: string
  requestId: string
}

interface Deployed {
  bundle: string
  modifiedAt: number
  timeout: number
  triggers: { name: string; type: string }[]
  instances: FunctionInstance[]
}

export class FunctionUnknown extends Error {}

/** Hosts deployed bundles as event functions. A rebuilt bundle is taken up by the next call. */
export class FunctionHost {
  private readonly deployed = new Map<string, Deployed>()

  constructor(private readonly options: FunctionHostOptions) {}

  /** Rejects with FunctionUnknown, or with FunctionFailure when the function throws, dies or takes too long. */
  async call(name: string, event: Record<string, unknown>, caller: Caller, at?: number): Promise<FunctionResult> {
    const deployed = this.find(name)
    const requestId = randomUUID()
    const instance = this.pickInstance(name, deployed)
    const context = this.contextOf(name, deployed, caller, requestId)
    return { result: await instance.call(JSON.stringify(this.withUser(event, caller)), context, at), requestId }
  }

  triggersOf(name: string): { name: string; type: string }[] {
    return this.find(name).triggers
  }

  /** SHA-256 of each file that a thread of this function has loaded. */
  loadedDigests(name: string): string[] {
    const digests = this.find(name).instances.map((instance) => instance.loadedDigest)
    return digests.filter((digest) => digest !== undefined)
  }

  async close(): Promise<void> {
    const instances = [...this.deployed.values()].flatMap((deployed) => deployed.instances)
    this.deployed.clear()
    await Promise.all(instances.map((instance) => instance.stop()))
  }

  private find(name: string): Deployed {
    const bundle = path.join(this.options.functionsDir, name, 'index.js')
    if (!/^[A-Za-z][\w-]*$/.test(name) || !existsSync(bundle))
      throw new FunctionUnknown(`function ${name} is not deployed`)
    const modifiedAt = statSync(bundle).mtimeMs
    const known = this.deployed.get(name)
    if (known?.modifiedAt === modifiedAt) return known
    for (const instance of known?.instances ?? []) void instance.stop()
    const config = readConfig(path.join(this.options.functionsDir, name, 'config.json'))
    const deployed: Deployed = { bundle, modifiedAt, ...config, instances: [] }
    this.deployed.set(name, deployed)
    return deployed
  }

  private pickInstance(name: string, deployed: Deployed): FunctionInstance {
    deployed.instances = deployed.instances.filter((instance) => !instance.isDead)
    if (deployed.instances.length < this.options.instances(name)) {
      const { workerFile, env, log } = this.options
      deployed.instances.push(
        new FunctionInstance({
          workerFile,
          bundle: deployed.bundle,
          env: { ...env, SCF_FUNCTIONNAME: name },
          timeout: deployed.timeout,
          log: (line) => log(name, line),
          isClockMovable: this.options.isClockMovable,
        }),
      )
    }
    return deployed.instances.reduce((best, instance) => (instance.openCalls < best.openCalls ? instance : best))
  }

  /** WeChat adds the user to the event of a call from a mini program. */
  private withUser(event: Record<string, unknown>, { openid }: Caller): Record<string, unknown> {
    return openid === undefined ? event : { ...event, userInfo: { appId: this.options.appId, openId: openid } }
  }

  private contextOf(name: string, { timeout }: Deployed, { openid, trigger }: Caller, requestId: string) {
    const { env, appId } = this.options
    const user =
      openid === undefined ? {} : { WX_OPENID: openid, WX_APPID: appId, WX_CONTEXT_KEYS: 'WX_OPENID,WX_APPID' }
    const source = { miniProgram: 'wx_client', timer: 'timer', function: 'scf', push: 'wx_push' }[trigger]
    return {
      callbackWaitsForEmptyEventLoop: false,
      memory_limit_in_mb: 256,
      time_limit_in_ms: timeout,
      request_id: requestId,
      environment: JSON.stringify({
        ...user,
        TRIGGER_SRC: source,
        TCB_SOURCE: source,
        TCB_ENV: env.TCB_ENV,
        SCF_NAMESPACE: env.SCF_NAMESPACE,
      }),
      function_version: '$LATEST',
      function_name: name,
      namespace: env.SCF_NAMESPACE,
    }
  }
}

const defaultSeconds = 5
const mostSeconds = 60

function readConfig(file: string): Pick<Deployed, 'timeout' | 'triggers'> {
  const config = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  const seconds = Math.min(config.timeout ?? defaultSeconds, mostSeconds)
  return { timeout: seconds * 1000, triggers: config.triggers ?? [] }
}
