import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { LocalCloud } from 'local-cloudbase'
import { type CollectionName, collections } from '../../database/collections'
import { type ShukeCloudOptions, startShukeCloud } from '../../local/shuke-cloud'

export interface TestCloud extends LocalCloud {
  /** Every document of every collection. */
  dumpAll(): Promise<Record<CollectionName, Record<string, unknown>[]>>
  /** What the functions printed, one line each. */
  printed: string[]
  /** Closes the cloud and removes its folder. */
  stop(): Promise<void>
}

const root = path.resolve(__dirname, '../..')

/** A local cloud of its own on a free port, with the functions as they would be deployed. */
export async function startTestCloud(options: Partial<ShukeCloudOptions> = {}): Promise<TestCloud> {
  execFileSync(process.execPath, [path.join(root, 'scripts/build.mjs'), 'functions'])
  const dataDir = mkdtempSync(path.join(tmpdir(), 'shuke-test-'))
  // A copy, so that a build beside the tests does not exchange bundles under them.
  const functionsDir = path.join(dataDir, 'deployed')
  cpSync(path.join(root, 'dist/cloudfunctions'), functionsDir, { recursive: true })

  const printed: string[] = []
  const cloud = await startShukeCloud({
    port: 0,
    dataDir,
    functionsDir,
    isClockMovable: true,
    log: (line) => printed.push(line),
    ...options,
  })
  const names = Object.keys(collections) as CollectionName[]
  return Object.assign(cloud, {
    printed,
    dumpAll: async () => {
      const dumps = await Promise.all(names.map(async (name) => [name, await cloud.engine.dump(name)] as const))
      return Object.fromEntries(dumps) as Record<CollectionName, Record<string, unknown>[]>
    },
    stop: async () => {
      await cloud.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  })
}
