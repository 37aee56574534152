import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

export interface SpawnedCloud {
  url: string
  env: Record<string, string>
  /** Ends the process at once, as a power cut ends it for a program. */
  killNine(): Promise<void>
}

export async function spawnCloud(environment: {
  DATA_DIR: string
  PORT?: string
  FUNCTIONS_DIR?: string
}): Promise<SpawnedCloud> {
  const child = spawn(process.execPath, ['scripts/run-typescript.mjs', 'test/local/cloud-process.ts'], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
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

async function readiness(child: ChildProcess): Promise<{ url: string; env: Record<string, string> }> {
  if (!child.stdout) throw new Error('the process has no output')
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith('ready ')) return JSON.parse(line.slice('ready '.length))
  }
  throw new Error('the local cloud did not start')
}
