import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { collections } from '../database/collections'
import { AccessRules } from './cloud-api/access-rules'
import { cloudApiEndpoint } from './cloud-api/cloud-api-endpoint'
import { cloudApiActions } from './cloud-api/database-api'
import { DocumentEngine } from './engine/document-engine'
import { FunctionEndpoint } from './function-host/function-endpoint'
import { FunctionHost } from './function-host/function-host'
import { FunctionLog } from './function-log'
import { answerJson, Router } from './http/router'
import type { DatabaseCall, LocalCloud, LocalCloudOptions } from './local-cloud'
import { findProjectRoot } from './project-root'
import { adminEndpoint } from './sdk-endpoint/admin-endpoint'
import { keepSecrets } from './secrets'
import { FileStore } from './storage/file-store'
import { StorageEndpoint } from './storage/storage-endpoint'
import type { MediaVerdict } from './wechat/media-check'
import { Outbox } from './wechat/outbox'
import { wechatActions } from './wechat/wechat-endpoint'

export type { DatabaseCall, LocalCloud, LocalCloudOptions }

export const envId = 'shuke-local'
const bucket = '7368-shuke-local'
const appId = 'wx0000000000000000'
/** As the console's 消息推送 says, see docs/deploying.md. */
const pushedTo = { wxa_media_check: 'timer' } as const

/** Starts the local cloud on the loopback address. Rejects when the port is taken. */
export async function startLocalCloud(options: LocalCloudOptions): Promise<LocalCloud> {
  const { dataDir, log = () => {}, now = Date.now } = options
  const root = findProjectRoot()
  mkdirSync(dataDir, { recursive: true })
  const defect = (error: unknown) => log(`local cloud: ${error instanceof Error ? error.stack : String(error)}`)

  const isDeployed = options.schema !== 'empty'
  const schema = isDeployed ? collections : {}
  const engine = new DocumentEngine({ dataDir, collections: schema, now, transactionMs: options.transactionMs })
  const router = new Router((error) => defect(error))
  const port = await router.listen(options.port ?? 5210).catch((error) => {
    engine.close()
    throw error
  })
  const url = `http://127.0.0.1:${port}`
  const contextConfig = JSON.stringify({ URL: options.sdkUrl ?? `${url}/admin` })
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
  const load = async (address: string) => {
    const { pathname } = new URL(address)
    const cloudPath = files.cloudPath(decodeURIComponent(pathname.replace(/^\/storage\//, '')))
    return cloudPath === null ? null : files.content(cloudPath)
  }
  const push = (message: MediaVerdict) => {
    const from = { openid: String(message.FromUserName), trigger: 'push' as const }
    host.call(pushedTo[message.Event], message, from).catch(defect)
  }
  const callListeners = new Set<(call: DatabaseCall) => void>()

  router.route(
    'POST',
    '/admin',
    adminEndpoint({
      engine,
      now,
      defect,
      actions: { ...functions.actions, ...storage.actions, ...wechatActions({ outbox, now, pageAddress, load, push }) },
      onCall: (call) => {
        for (const listener of callListeners) listener(call)
      },
    }),
  )
  const rules = new AccessRules(dataDir, {
    collections: Object.fromEntries(Object.keys(schema).map((name) => [name, 'ADMINONLY' as const])),
    ...(isDeployed && { storage: 'READONLY' }),
  })
  const actions = cloudApiActions({ envId, bucket, engine, rules })
  router.route('POST', '/cloud-api', cloudApiEndpoint(actions, defect))
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
    acceptMessages: (openid, ...templateIds) => outbox.acceptAll(openid, templateIds),
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
