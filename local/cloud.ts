import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { collections } from '../database/collections'
import type { ChangeListener } from './engine/change'
import { DocumentEngine } from './engine/document-engine'
import type { WorkCount } from './engine/work-count'
import { FunctionEndpoint } from './function-host/function-endpoint'
import { FunctionHost } from './function-host/function-host'
import { FunctionLog } from './function-log'
import { answerJson, type RouteHandler, Router } from './http/router'
import { findProjectRoot } from './project-root'
import { adminEndpoint } from './sdk-endpoint/admin-endpoint'
import { keepSecrets } from './secrets'
import { FileStore } from './storage/file-store'
import { StorageEndpoint } from './storage/storage-endpoint'
import { Outbox, type SentMessage } from './wechat/outbox'
import { wechatActions } from './wechat/wechat-endpoint'

export const envId = 'shuke-local'
const bucket = '7368-shuke-local'
const appId = 'wx0000000000000000'

export interface LocalCloudOptions {
  /** 0 takes any free port. Default 5210. */
  port?: number
  /** Folder for documents, files, secrets and logs. */
  dataDir: string
  /** Built bundles, `<name>/index.js`. Default `dist/cloudfunctions`. */
  functionsDir?: string
  /** Told every line functions print and every defect of the local cloud itself. */
  log?: (line: string) => void
  /** Threads per function. Default 1; each takes any number of calls at a time. */
  instances?: (name: string) => number
  now?: () => number
  /** Lets `callFunction` set the function's clock with `at`. Default false. */
  isClockMovable?: boolean
  /** How long a transaction may stay open, in ms. */
  transactionMs?: number
}

export interface DatabaseCall {
  action: string
  collection: string
  work: WorkCount
}

export interface LocalCloud {
  url: string
  /** The value of TCB_CONTEXT_CNFG that sends an unmodified SDK here. */
  contextConfig: string
  /** Everything an SDK outside a function needs in its environment. */
  env: Record<string, string>
  engine: DocumentEngine
  files: FileStore
  storage: StorageEndpoint
  /** Calls a function as that WeChat user and answers its result. Rejects when the function fails. */
  callFunction<Result = unknown>(
    name: string,
    event: Record<string, unknown>,
    openid?: string,
    when?: { at?: number },
  ): Promise<Result>
  /** Fires a function's timer now. */
  fireTimer<Result = unknown>(name: string, trigger?: string, when?: { at?: number }): Promise<Result>
  /** SHA-256 of each bundle file that runs for a function. */
  loadedBundles(name: string): string[]
  /** Told of documents once they are safe. Answers how to stop listening. */
  onChange(listener: ChangeListener): () => void
  /** Told of every database call of the SDK with what it cost. Answers how to stop listening. */
  onDatabaseCall(listener: (call: DatabaseCall) => void): () => void
  /** Adds a route beside the cloud's own. */
  route(method: string, pathPrefix: string, handler: RouteHandler): void
  /** Subscription messages WeChat would have delivered. */
  outbox(): readonly SentMessage[]
  /** What a tap on "allow" in WeChat's sheet does: one accept, one message. */
  acceptMessages(openid: string, templateId: string): void
  close(): Promise<void>
}

/** Starts the local cloud on the loopback address. Rejects when the port is taken. */
export async function startLocalCloud(options: LocalCloudOptions): Promise<LocalCloud> {
  const { dataDir, log = () => {}, now = Date.now } = options
  const root = findProjectRoot()
  mkdirSync(dataDir, { recursive: true })
  const defect = (error: unknown) => log(`local cloud: ${error instanceof Error ? error.stack : String(error)}`)

  const engine = new DocumentEngine({ dataDir, collections, now, transactionMs: options.transactionMs })
  const router = new Router((error) => defect(error))
  const port = await router.listen(options.port ?? 5210).catch((error) => {
    engine.close()
    throw error
  })
  const url = `http://127.0.0.1:${port}`
  const contextConfig = JSON.stringify({ URL: `${url}/admin` })
  const env = { ...sdkEnvironment(contextConfig), ...keepSecrets(dataDir) }

  const functionLog = new FunctionLog(dataDir, log)
  const host = new FunctionHost({
    functionsDir: options.functionsDir ?? path.join(root, 'dist', 'cloudfunctions'),
    workerFile: path.join(root, 'local', 'function-host', 'function-worker.cjs'),
    env,
    appId,
    instances: options.instances ?? (() => 1),
    isClockMovable: options.isClockMovable ?? false,
    log: (name, line) => functionLog.write(name, line),
  })
  const functions = new FunctionEndpoint(host, now)
  const files = new FileStore({ dataDir, envId, bucket })
  const storage = new StorageEndpoint(files)
  const outbox = new Outbox()
  const pageAddress = (page: string, scene: string) => `${url}/#/${page}?scene=${encodeURIComponent(scene)}`
  const callListeners = new Set<(call: DatabaseCall) => void>()

  router.route(
    'POST',
    '/admin',
    adminEndpoint({
      engine,
      now,
      defect,
      actions: { ...functions.actions, ...storage.actions, ...wechatActions({ outbox, now, pageAddress }) },
      onCall: (call) => {
        for (const listener of callListeners) listener(call)
      },
    }),
  )
  router.route('GET', '/healthz', ({ response }) => answerJson(response, { ok: true }))
  functions.mount(router)
  storage.mount(router)

  return {
    url,
    contextConfig,
    env,
    engine,
    files,
    storage,
    callFunction: async (name, event, openid, when) =>
      JSON.parse((await host.call(name, event, { openid, trigger: 'miniProgram' }, when?.at)).result),
    fireTimer: async (name, trigger, when) => {
      const event = functions.timerEvent(name, trigger ?? null)
      return JSON.parse((await host.call(name, event, { trigger: 'timer' }, when?.at)).result)
    },
    loadedBundles: (name) => host.loadedDigests(name),
    onChange: (listener) => engine.onChange(listener),
    onDatabaseCall: (listener) => {
      callListeners.add(listener)
      return () => callListeners.delete(listener)
    },
    route: (method, pathPrefix, handler) => router.route(method, pathPrefix, handler),
    outbox: () => outbox.list(),
    acceptMessages: (openid, templateId) => outbox.accept(openid, templateId),
    close: async () => {
      await router.close()
      await host.close()
      functionLog.flush()
      engine.close()
    },
  }
}

/** As inside a deployed function. The keys are of no value anywhere; without them the SDK looks for a metadata server. */
function sdkEnvironment(contextConfig: string): Record<string, string> {
  return {
    TCB_CONTEXT_CNFG: contextConfig,
    TCB_ENV: envId,
    SCF_NAMESPACE: envId,
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    TENCENTCLOUD_SECRETID: 'local',
    TENCENTCLOUD_SECRETKEY: 'local',
    TENCENTCLOUD_SESSIONTOKEN: 'local',
  }
}
