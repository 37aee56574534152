import { appendFileSync, existsSync, renameSync, statSync } from 'node:fs'
import path from 'node:path'

const largestLog = 5 * 1024 * 1024
const pause = 200

/** What functions print, gathered and written a few times a second; one older file is kept. */
export class FunctionLog {
  private lines: string[] = []
  private timer: NodeJS.Timeout | undefined
  private readonly file: string

  constructor(
    dataDir: string,
    private readonly echo: (line: string) => void,
  ) {
    this.file = path.join(dataDir, 'functions.log')
  }

  write(name: string, line: string): void {
    const text = `${name} ${line}`
    this.echo(text)
    this.lines.push(text)
    this.timer ??= setTimeout(() => this.flush(), pause)
  }

  flush(): void {
    clearTimeout(this.timer)
    this.timer = undefined
    if (this.lines.length === 0) return
    if (existsSync(this.file) && statSync(this.file).size > largestLog) renameSync(this.file, `${this.file}.1`)
    appendFileSync(this.file, `${this.lines.join('\n')}\n`)
    this.lines = []
  }
}
