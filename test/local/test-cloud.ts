import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { init } from '@cloudbase/node-sdk'
import { type LocalCloud, type LocalCloudOptions, startLocalCloud } from '../../local/cloud'

export interface TestCloud {
  cloud: LocalCloud
  app: ReturnType<typeof init>
  dataDir: string
  stop(): Promise<void>
}

/** A cloud of its own on a free port, and the real SDK pointed at it. One per test file: the SDK reads process.env. */
export async function startTestCloud(options: Partial<LocalCloudOptions> = {}): Promise<TestCloud> {
  const dataDir = options.dataDir ?? mkdtempSync(path.join(tmpdir(), 'shuke-'))
  const cloud = await startLocalCloud({ port: 0, dataDir, ...options })
  Object.assign(process.env, cloud.env)
  return {
    cloud,
    app: init({ env: cloud.env.TCB_ENV, keepalive: true }),
    dataDir,
    stop: async () => {
      await cloud.close()
      if (!options.dataDir) rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** The error a promise rejects with; fails when it does not. */
export async function refusalOf(promise: Promise<unknown>): Promise<{ code: string; message: string }> {
  const outcome = await promise.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  )
  if ('value' in outcome) throw new Error(`expected a refusal, got ${JSON.stringify(outcome.value)}`)
  return outcome.error as { code: string; message: string }
}
