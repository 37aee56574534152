import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Happening, StageNews } from '../../local/cockpit/stage'
import { type Cockpit, type CockpitOptions, startCockpit } from '../../local/cockpit/start-cockpit'

const root = path.resolve(__dirname, '../..')

export interface Heard {
  news: StageNews[]
  happenings: Happening[]
}

/** A cockpit over an empty world, with an app page of one line: it can be stopped and started again on its data. */
export class TestStage {
  private readonly folder = mkdtempSync(path.join(tmpdir(), 'shuke-cockpit-'))
  private cockpit?: Cockpit

  static async open(options: Partial<CockpitOptions> = {}): Promise<TestStage> {
    const stage = new TestStage()
    stage.layOut()
    await stage.start(options)
    return stage
  }

  private layOut() {
    execFileSync(process.execPath, [path.join(root, 'scripts/build.mjs'), 'functions'])
    mkdirSync(path.join(this.folder, 'dist', 'h5'), { recursive: true })
    cpSync(path.join(root, 'dist/cloudfunctions'), path.join(this.folder, 'dist/cloudfunctions'), { recursive: true })
    writeFileSync(path.join(this.folder, 'dist/h5/index.html'), '<html><head><title>app</title></head></html>')
    symlinkSync(path.join(root, 'local'), path.join(this.folder, 'local'))
  }

  async start(options: Partial<CockpitOptions> = {}): Promise<void> {
    this.cockpit = await startCockpit({
      projectRoot: this.folder,
      port: 0,
      dataDir: path.join(this.folder, 'data'),
      world: 'empty',
      say: () => {},
      ...options,
    })
  }

  async stop(): Promise<void> {
    await this.cockpit?.close()
    this.cockpit = undefined
  }

  async close(): Promise<void> {
    await this.stop()
    rmSync(this.folder, { recursive: true, force: true })
  }

  get url(): string {
    return this.cockpit?.url ?? ''
  }

  async get<Answer>(route: string): Promise<Answer> {
    return (await (await fetch(this.url + route)).json()) as Answer
  }

  async text(route: string): Promise<string> {
    return (await fetch(this.url + route)).text()
  }

  async post(route: string, body: unknown = {}): Promise<{ status: number; body: Record<string, unknown> }> {
    const response = await fetch(this.url + route, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
    return { status: response.status, body: (await response.json()) as Record<string, unknown> }
  }

  /** Calls a function as the holder of that phone. */
  call(phone: string, functionName: string, operation: string, input: object = {}) {
    return this.post(`/phones/${phone}/functions/${functionName}`, { operation, input })
  }

  /** Listens until `isEnough`; what the stream has sent by then. */
  async listen(isEnough: (heard: Heard) => boolean, after = 0): Promise<Heard> {
    const hangUp = new AbortController()
    const response = await fetch(`${this.url}/cockpit/live?after=${after}`, { signal: hangUp.signal })
    const heard: Heard = { news: [], happenings: [] }
    let rest = ''
    const decoder = new TextDecoder()
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      const frames = (rest + decoder.decode(chunk, { stream: true })).split('\n\n')
      rest = frames.pop() ?? ''
      for (const frame of frames) {
        const data = JSON.parse(/^data: (.*)$/m.exec(frame)?.[1] ?? 'null')
        if (frame.startsWith('event: news')) heard.news.push(data)
        else heard.happenings.push(data)
      }
      if (isEnough(heard)) break
    }
    hangUp.abort()
    return heard
  }
}
