import path from 'node:path'
import { type LocalCloud, startLocalCloud } from 'local-cloudbase'
import { collections } from '../database/collections'
import { messageTemplates } from './message-templates'
import { findProjectRoot } from './project-root'

export const envId = 'shuke-local'

export interface ShukeCloudOptions {
  /** 0 takes any free port. Default 5210. */
  port?: number
  /** Folder for documents, files, secrets and logs. */
  dataDir: string
  /** Built bundles, `<name>/index.js`. Default `dist/cloudfunctions`. */
  functionsDir?: string
  /** Where the functions' SDK sends its calls. Default the cloud itself; a test puts a bad network in between. */
  sdkUrl?: string
  /** Told every line functions print and every defect of the local cloud itself. */
  log?: (line: string) => void
  /** Threads per function. Default 1. */
  instances?: (name: string) => number
  now?: () => number
  /** `empty` begins as a new environment does: collections and indexes come through the cloud API. Default `deployed`. */
  schema?: 'deployed' | 'empty'
  /** Lets `callFunction` set the function's clock with `at`: for the example world and the cockpit. Default false. */
  isClockMovable?: boolean
}

/** The local cloud with what this product deploys: its collections, functions, secrets and message templates. */
export function startShukeCloud(options: ShukeCloudOptions): Promise<LocalCloud> {
  const { functionsDir, instances, isClockMovable, schema = 'deployed', ...cloud } = options
  const root = findProjectRoot()
  return startLocalCloud({
    ...cloud,
    envId,
    functions: {
      folder: functionsDir ?? path.join(root, 'dist/cloudfunctions'),
      instances,
      isClockMovable,
      // Scripts run as one bundled file, which lies elsewhere.
      workerFile: path.join(root, 'packages/local-cloudbase/worker/function-worker.cjs'),
    },
    // Made once per data folder: another secret would make everybody a stranger.
    secrets: { SHUKE_PERSON_SECRET: { bytes: 32 }, SHUKE_ARCHIVE_KEY: { bytes: 32 } },
    templates: messageTemplates,
    // As the console's 消息推送 says, see docs/deploying.md.
    pushes: { wxa_media_check: 'timer' },
    ...(schema === 'deployed' && { collections, access: deployedAccess }),
  })
}

/** As scripts/deploy.mjs leaves an environment. */
const deployedAccess = {
  collections: Object.fromEntries(Object.keys(collections).map((name) => [name, 'ADMINONLY' as const])),
  storage: 'READONLY' as const,
}
