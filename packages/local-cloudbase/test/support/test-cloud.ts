import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { init } from '@cloudbase/node-sdk'
import { type LocalCloud, type LocalCloudOptions, startLocalCloud } from '../../src/start-local-cloud'
import { collections, templates } from './club'

export interface TestCloud {
  cloud: LocalCloud
  app: ReturnType<typeof init>
  dataDir: string
  stop(): Promise<void>
}

/** A cloud of its own on a free port, and the real SDK pointed at it. One per test file: the SDK reads process.env. */
export async function startTestCloud(options: Partial<LocalCloudOptions> = {}): Promise<TestCloud> {
  const dataDir = options.dataDir ?? newFolder('data')
  const cloud = await startLocalCloud({ port: 0, dataDir, collections, templates, ...options })
  Object.assign(process.env, cloud.env)
  return {
    cloud,
    app: init({ env: cloud.envId, keepalive: true }),
    dataDir,
    stop: async () => {
      await cloud.close()
      if (!options.dataDir) rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

export function newFolder(name: string): string {
  return mkdtempSync(path.join(tmpdir(), `local-cloudbase-${name}-`))
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
