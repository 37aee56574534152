import path from 'node:path'
import type { Plugin } from '../cloud/plugin'
import { FunctionEndpoint } from './function-endpoint'
import { FunctionHost } from './function-host'
import { FunctionLog } from './function-log'

export interface FunctionsOptions {
  /** Built bundles, `<name>/index.js`, as they would be deployed. Default `cloudfunctions`. */
  folder?: string
  /** Threads per function. Default 1; each takes any number of calls at a time. */
  instances?: (name: string) => number
  /** Lets `callFunction` set a function's clock with `at`. Default false. */
  isClockMovable?: boolean
  /** What functions find in their environment beside what CloudBase gives them and the secrets. */
  env?: Readonly<Record<string, string>>
  /** Where this package's `worker/function-worker.cjs` lies, for a program that was bundled into one file. */
  workerFile?: string
}

export interface FunctionsApi {
  /** Calls a function as that WeChat user and answers its result. Rejects when the function fails. */
  callFunction<Result = unknown>(
    name: string,
    event: Record<string, unknown>,
    openid?: string,
    when?: { at?: number },
  ): Promise<Result>
  /** Fires a function's timer now. */
  fireTimer<Result = unknown>(name: string, trigger?: string, when?: { at?: number }): Promise<Result>
  /** Brings a message of WeChat's to a function, as its message push does. */
  pushMessage(name: string, message: Record<string, unknown>, openid: string): Promise<void>
  /** SHA-256 of each bundle file that runs for a function. */
  loadedBundles(name: string): string[]
}

/** Cloud functions: the bundles as they are, each in threads of its own. */
export function functions(options: FunctionsOptions = {}): Plugin<FunctionsApi> {
  return {
    name: 'functions',
    persists: ['functions.log', 'functions.log.1'],
    start: ({ dataDir, env, appId, log, now }) => {
      const functionLog = new FunctionLog(dataDir, log)
      const host = new FunctionHost({
        functionsDir: path.resolve(options.folder ?? 'cloudfunctions'),
        // Plain JavaScript beside the sources and beside what is built of them, two folders up from either.
        workerFile: options.workerFile ?? path.join(__dirname, '../../worker/function-worker.cjs'),
        env: { ...env, ...options.env },
        appId,
        instances: options.instances ?? (() => 1),
        isClockMovable: options.isClockMovable ?? false,
        log: (name, line) => functionLog.write(name, line),
      })
      const endpoint = new FunctionEndpoint(host, now)
      return {
        api: {
          callFunction: async (name, event, openid, when) =>
            JSON.parse((await host.call(name, event, { openid, trigger: 'miniProgram' }, when?.at)).result),
          fireTimer: async (name, trigger, when) => {
            const event = endpoint.timerEvent(name, trigger ?? null)
            return JSON.parse((await host.call(name, event, { trigger: 'timer' }, when?.at)).result)
          },
          pushMessage: async (name, message, openid) => {
            await host.call(name, message, { openid, trigger: 'push' })
          },
          loadedBundles: (name) => host.loadedDigests(name),
        },
        actions: endpoint.actions,
        routes: endpoint.routes,
        close: async () => {
          await host.close()
          functionLog.flush()
        },
      }
    },
  }
}
