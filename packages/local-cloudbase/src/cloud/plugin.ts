import type { Route } from '../http/router'
import type { ActionHandler } from '../sdk-endpoint/sdk-endpoint'

/** What every service of one cloud is given. */
export interface CloudContext {
  /** Folder for whatever lasts. A plugin keeps to the names it says in `persists`. */
  dataDir: string
  envId: string
  bucket: string
  appId: string
  /** `http://127.0.0.1:port` */
  url: string
  /** What an SDK needs in its environment, and the secrets: the environment functions run in. */
  env: Readonly<Record<string, string>>
  now: () => number
  log: (line: string) => void
  /** For errors that nobody caused but the cloud itself. */
  defect: (error: unknown) => void
}

/** One running service. */
export interface Service<Api extends object = object> {
  /** What it offers in the program: joined into the cloud object, and into what other plugins are given. */
  api: Api
  /** Actions the SDK sends to `POST /admin`, by name. */
  actions?: Readonly<Record<string, ActionHandler>>
  routes?: readonly Route[]
  /** Called once, after the last request, in the reverse order of starting. */
  close?(): void | Promise<void>
}

/**
 * One service of the cloud: its options are the arguments of the function that makes it. `Others` is what it uses of other
 * plugins; what it can do without is `Partial`, and what it cannot is named in `needs`.
 */
export interface Plugin<Api extends object = object, Others extends object = object> {
  /** Short, unique, and how others need it: `database`. */
  name: string
  /** Files and folders of the data folder that are its own. */
  persists: readonly string[]
  /** Plugins that have to come before this one. */
  needs?: readonly string[]
  /** `others` holds the apis of all plugins that have started, and of the later ones as they do. */
  start(cloud: CloudContext, others: Others): Service<Api> | Promise<Service<Api>>
}

type ApiOf<Each> = Each extends Plugin<infer Api, never> ? Api : never
type AllOf<Union> = (Union extends unknown ? (each: Union) => void : never) extends (all: infer All) => void
  ? All
  : never

/** What a list of plugins offers together. */
export type ApisOf<Plugins extends readonly AnyPlugin[]> = AllOf<ApiOf<Plugins[number]>>

/** A plugin whatever it needs of others, which is looked at when it starts. */
export type AnyPlugin<Api extends object = object> = Plugin<Api, never>
