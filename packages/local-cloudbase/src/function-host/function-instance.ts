import { createInterface } from 'node:readline'
import { Worker } from 'node:worker_threads'
import { afterLivedTime } from './lived-time'

export class FunctionFailure extends Error {}

interface Waiting {
  resolve: (result: string) => void
  reject: (error: FunctionFailure) => void
  stopWaiting: () => void
}

type Message = { loaded: string } | { call: number; result?: string; error?: string }

export interface InstanceOptions {
  workerFile: string
  bundle: string
  env: Record<string, string>
  /** Ms until a call is given up. */
  timeout: number
  log: (line: string) => void
  /** Whether a call may set the function's clock. */
  isClockMovable: boolean
}

/** One thread with one loaded bundle. When it dies, all its calls fail and it can't be used again. */
export class FunctionInstance {
  isDead = false
  /** SHA-256 of the file that runs, once it is loaded. */
  loadedDigest: string | undefined
  private readonly worker: Worker
  private readonly waiting = new Map<number, Waiting>()
  private calls = 0

  constructor(private readonly options: InstanceOptions) {
    this.worker = new Worker(options.workerFile, {
      workerData: { file: options.bundle, isClockMovable: options.isClockMovable },
      env: options.env,
      stdout: true,
      stderr: true,
    })
    for (const stream of [this.worker.stdout, this.worker.stderr]) {
      createInterface({ input: stream }).on('line', options.log)
    }
    this.worker.on('message', (message: Message) => this.receive(message))
    this.worker.on('error', (error) =>
      this.die(error instanceof Error ? (error.stack ?? error.message) : String(error)),
    )
    this.worker.on('exit', (code) => this.die(`the function's process ended (${code})`))
  }

  get openCalls(): number {
    return this.waiting.size
  }

  /** Answers the result as JSON text. */
  call(event: string, context: Record<string, unknown>, at?: number): Promise<string> {
    this.calls += 1
    const call = this.calls
    return new Promise((resolve, reject) => {
      const stopWaiting = afterLivedTime(this.options.timeout, () => this.giveUp(call))
      this.waiting.set(call, { resolve, reject, stopWaiting })
      this.worker.postMessage({ call, event, context, at })
    })
  }

  async stop(): Promise<void> {
    this.isDead = true
    await this.worker.terminate()
  }

  private receive(message: Message): void {
    if ('loaded' in message) {
      this.loadedDigest = message.loaded
      return
    }
    const waiting = this.take(message.call)
    if (message.result !== undefined) waiting?.resolve(message.result)
    else waiting?.reject(new FunctionFailure(message.error))
  }

  /** The platform ends an instance that runs over its time, and so does this. */
  private giveUp(call: number): void {
    this.take(call)?.reject(new FunctionFailure(`the function did not answer within ${this.options.timeout} ms`))
    this.isDead = true
    void this.worker.terminate()
  }

  private take(call: number): Waiting | undefined {
    const waiting = this.waiting.get(call)
    waiting?.stopWaiting()
    this.waiting.delete(call)
    return waiting
  }

  private die(reason: string): void {
    this.isDead = true
    for (const call of [...this.waiting.keys()]) this.take(call)?.reject(new FunctionFailure(reason))
  }
}
