import { mkdirSync } from 'node:fs'
import { answerJson } from '../http/answers'
import { type RouteHandler, Router } from '../http/router'
import { type ActionHandler, sdkEndpoint } from '../sdk-endpoint/sdk-endpoint'
import type { AnyPlugin, ApisOf, CloudContext, Service } from './plugin'
import { bucketOf, sdkEnvironment } from './sdk-environment'
import { keepSecrets, type SecretSettings } from './secrets'

export interface CloudOptions {
  /** Folder for all that lasts; made when it is not there. */
  dataDir: string
  /** 0 takes any free port. Default 5210. */
  port?: number
  /** The environment's id. Default `local-cloudbase`. */
  envId?: string
  /** The mini program's id. Default `wx0000000000000000`. */
  appId?: string
  /** What functions find in their environment: a value, or so many random bytes as base64, drawn once per data folder. */
  secrets?: SecretSettings
  /** Where SDKs send their calls. Default this cloud itself; a test may put a bad network in between. */
  sdkUrl?: string
  now?: () => number
  /** Told every line functions print and every defect of the cloud itself. */
  log?: (line: string) => void
}

/** What there is whatever the plugins. */
export interface Cloud {
  url: string
  envId: string
  /** The value of TCB_CONTEXT_CNFG that sends an unmodified SDK here. */
  contextConfig: string
  /** Everything an SDK outside a function needs in its environment, and the secrets. */
  env: Record<string, string>
  /** Adds a route beside those of the plugins. */
  route(method: string, prefix: string, handler: RouteHandler): void
  close(): Promise<void>
}

/**
 * Starts these plugins, in this order, behind one loopback port. Rejects when the port is taken or a plugin cannot start,
 * and then nothing of it is left running.
 */
export async function composeLocalCloud<const Plugins extends readonly AnyPlugin[]>(
  options: CloudOptions & { plugins: Plugins },
): Promise<Cloud & ApisOf<Plugins>> {
  const { dataDir, plugins, envId = 'local-cloudbase', appId = 'wx0000000000000000', now = Date.now } = options
  const log = options.log ?? (() => {})
  const defect = (error: unknown) => log(`local cloud: ${error instanceof Error ? error.stack : String(error)}`)
  assertOrder(plugins)
  mkdirSync(dataDir, { recursive: true })
  const router = new Router(defect)
  const url = `http://127.0.0.1:${await router.listen(options.port ?? 5210)}`
  const contextConfig = JSON.stringify({ URL: options.sdkUrl ?? `${url}/admin` })
  const apis = {}
  const services: Service[] = []
  const close = async () => {
    await router.close()
    // One that cannot end keeps no other from ending.
    for (const service of services.splice(0).reverse()) {
      try {
        await service.close?.()
      } catch (error) {
        defect(error)
      }
    }
  }
  try {
    const env = { ...sdkEnvironment(envId, contextConfig), ...keepSecrets(dataDir, options.secrets ?? {}) }
    const context: CloudContext = { dataDir, envId, bucket: bucketOf(envId), appId, url, env, now, log, defect }
    const actions = new Map<string, ActionHandler>()
    for (const plugin of plugins) {
      const service = await plugin.start(context, apis as never)
      services.push(service)
      join(apis, service.api, `what ${plugin.name} offers`)
      for (const [name, handler] of Object.entries(service.actions ?? {})) {
        if (actions.has(name)) throw new Error(`two plugins serve the action ${name}`)
        actions.set(name, handler)
      }
      for (const { method, prefix, handler } of service.routes ?? []) router.route(method, prefix, handler)
    }
    router.route('POST', '/admin', sdkEndpoint(actions, defect))
    router.route('GET', '/healthz', ({ response }) => answerJson(response, { ok: true }))
    const cloud: Cloud = {
      url,
      envId,
      contextConfig,
      env,
      route: (method, prefix, handler) => router.route(method, prefix, handler),
      close,
    }
    return join(cloud, apis, 'what a plugin offers') as Cloud & ApisOf<Plugins>
  } catch (error) {
    await close()
    throw error
  }
}

function assertOrder(plugins: readonly AnyPlugin[]): void {
  const before = new Set<string>()
  for (const { name, needs = [] } of plugins) {
    if (before.has(name)) throw new Error(`there are two plugins called ${name}`)
    const missing = needs.find((need) => !before.has(need))
    if (missing) throw new Error(`the plugin ${name} needs ${missing} before it`)
    before.add(name)
  }
}

/** Adds to an object in place, since plugins hold on to it. Two of one name would leave one of them unheard. */
function join(target: object, addition: object, what: string): object {
  const taken = Object.keys(addition).find((name) => Object.hasOwn(target, name))
  if (taken) throw new Error(`${what} as ${taken} is there already`)
  return Object.assign(target, addition)
}
