import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const root = path.resolve(__dirname, '../..')

/** `npm start` as a person would run it, on a free port and a folder of its own. */
export class StageProcess {
  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
    readonly readyAfter: number,
  ) {}

  static start(world: 'example' | 'empty', dataDir: string, longest = 240_000): Promise<StageProcess> {
    const startedAt = Date.now()
    const child = spawn(process.execPath, ['scripts/start.mjs'], {
      cwd: root,
      env: { ...process.env, PORT: '0', DATA_DIR: dataDir, WORLD: world },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    return new Promise((resolve, reject) => {
      let output = ''
      const timer = setTimeout(() => {
        child.kill()
        reject(new Error(`not ready within ${longest} ms:\n${output}`))
      }, longest)
      const read = (chunk: Buffer) => {
        output += chunk.toString('utf8')
        const url = /^ready (http:\/\/127\.0\.0\.1:\d+)$/m.exec(output)?.[1]
        if (!url) return
        clearTimeout(timer)
        resolve(new StageProcess(child, url, Date.now() - startedAt))
      }
      child.stdout?.on('data', read)
      child.stderr?.on('data', read)
      child.on('exit', (code) => {
        clearTimeout(timer)
        reject(new Error(`npm start ended (${code}):\n${output}`))
      })
    })
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.child.once('exit', resolve))
    this.child.kill('SIGTERM')
    await ended
  }
}

/** A folder for one stage's data; `remove` forgets it. */
export function dataFolder(): { path: string; remove: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'shuke-stage-'))
  return { path: folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
