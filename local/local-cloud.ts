import type { ChangeListener } from './engine/change'
import type { DocumentEngine } from './engine/document-engine'
import type { WorkCount } from './engine/work-count'
import type { RouteHandler } from './http/router'
import type { FileStore } from './storage/file-store'
import type { StorageEndpoint } from './storage/storage-endpoint'
import type { SentMessage } from './wechat/outbox'

export interface LocalCloudOptions {
  /** 0 takes any free port. Default 5210. */
  port?: number
  /** Folder for documents, files, secrets and logs. */
  dataDir: string
  /** Built bundles, `<name>/index.js`. Default `dist/cloudfunctions`. */
  functionsDir?: string
  /** Where the functions' SDK sends its calls. Default this cloud itself; a test puts a bad network in between. */
  sdkUrl?: string
  /** Told every line functions print and every defect of the local cloud itself. */
  log?: (line: string) => void
  /** Threads per function. Default 1; each takes any number of calls at a time. */
  instances?: (name: string) => number
  now?: () => number
  /** `empty` begins as a new environment does: collections and indexes come through the cloud API. Default `deployed`. */
  schema?: 'deployed' | 'empty'
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
  /** What a tap on "allow" in WeChat's sheet does: one accept, one message each; throws WeChat's error beyond 3 templates. */
  acceptMessages(openid: string, ...templateIds: string[]): Record<string, 'accept'>
  close(): Promise<void>
}
