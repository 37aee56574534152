import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { build } from 'esbuild'

export interface SpawnedCloud {
  url: string
  env: Record<string, string>
  /** Ends the process at once, as a power cut ends it for a program. */
  killNine(): Promise<void>
}

/** Within the package, because Node looks for packages from the importing file upwards. */
const bundle = path.resolve(__dirname, '../../.cache', `cloud-process-${process.pid}.cjs`)

/** The local cloud as one file, made once for many starts. Answers where it lies. */
export async function bundleCloud(): Promise<string> {
  await build({
    entryPoints: [path.join(__dirname, 'cloud-process.ts')],
    outfile: bundle,
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    logLevel: 'warning',
  })
  return bundle
}

export async function spawnCloud(dataDir: string): Promise<SpawnedCloud> {
  const child = fork(bundle, [JSON.stringify({ dataDir })], { execArgv: [] })
  const { url, env } = await readiness(child)
  return {
    url,
    env,
    killNine: async () => {
      const ended = once(child, 'exit')
      child.kill('SIGKILL')
      await ended
    },
  }
}

function readiness(child: ChildProcess): Promise<{ url: string; env: Record<string, string> }> {
  return new Promise((resolve, reject) => {
    child.once('message', (message) => resolve(message as { url: string; env: Record<string, string> }))
    child.once('exit', (code) => reject(new Error(`the local cloud ended (${code}) before it answered`)))
  })
}
