import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'

export interface CloudProcessOptions {
  entry: string
  dataDir: string
  functionsDir: string
  sdkUrl?: string
  /** Told the address after each start. */
  onUp?: (url: string) => void
}

/** A local cloud that can be killed at any moment and comes back over the same folder. */
export class CloudProcess {
  kills = 0
  private child: ChildProcess | undefined
  private up: Promise<string>

  constructor(private readonly options: CloudProcessOptions) {
    this.up = this.start()
  }

  /** The address, once it answers. */
  whenUp(): Promise<string> {
    return this.up
  }

  /** `kill -9`, and the next process. */
  async killNine(): Promise<void> {
    await this.up
    this.kills += 1
    this.up = this.end().then(() => this.start())
    await this.up
  }

  /** Ends it for good, as a power cut would. */
  async end(): Promise<void> {
    if (!this.child) return
    const ended = once(this.child, 'exit')
    this.child.kill('SIGKILL')
    this.child = undefined
    await ended
  }

  private async start(): Promise<string> {
    const { entry, onUp, ...options } = this.options
    const child = fork(entry, [JSON.stringify(options)], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      execArgv: [],
    })
    this.child = child
    const url = await new Promise<string>((resolve, reject) => {
      child.once('message', (message) => resolve((message as { url: string }).url))
      child.once('exit', (code) => reject(new Error(`the local cloud ended (${code}) before it answered`)))
    })
    onUp?.(url)
    return url
  }
}
