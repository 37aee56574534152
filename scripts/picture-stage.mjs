// A cockpit for pictures: a world of its own that always ends at the same instant, whatever the real time is.
import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import path from 'node:path'
import { projectRoot } from './run-typescript.mjs'

/** A Thursday evening, when agents look at who came today. */
const evening = '2026-11-19T20:10:00+08:00'
const chinaAheadMs = 8 * 3_600_000
const dayMs = 24 * 3_600_000

export class PictureStage {
  constructor(server, url) {
    this.server = server
    this.url = url
  }

  /** Makes the world and begins on that evening. */
  static async open() {
    const dataDir = path.join(projectRoot, '.cache', 'pictures')
    rmSync(dataDir, { recursive: true, force: true })
    const server = spawn(process.execPath, ['scripts/start.mjs'], {
      cwd: projectRoot,
      env: { ...process.env, PORT: '0', DATA_DIR: dataDir, CLOCK: evening },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const url = await new Promise((resolve, reject) => {
      let output = ''
      server.stdout.on('data', (chunk) => {
        output += chunk
        const ready = /^ready (\S+)$/m.exec(output)?.[1]
        if (ready) resolve(ready)
      })
      server.on('exit', () => reject(new Error(`npm start ended:\n${output}`)))
    })
    return new PictureStage(server, url)
  }

  async post(route, body) {
    const response = await fetch(this.url + route, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (!response.ok) throw new Error(`${route}: ${response.status} ${await response.text()}`)
    return response.json()
  }

  /** Calls a function as the holder of that phone; what it answers tells the ids pages are opened with. */
  async call(phone, functionName, operation, input) {
    const { result } = await this.post(`/phones/${phone}/functions/${functionName}`, { operation, input })
    if (!result.ok) throw new Error(`${operation}: ${result.error.code}`)
    return result.data
  }

  /** Goes on to the next time China's clocks show this hour and minute. */
  async goOnTo(hour, minute) {
    const { clockAhead } = await (await fetch(`${this.url}/cockpit/stage`)).json()
    const sinceMidnight = (Date.now() + clockAhead + chinaAheadMs) % dayMs
    const wait = ((hour * 60 + minute) * 60_000 - sinceMidnight + dayMs) % dayMs
    await this.post('/cockpit/clock', { ahead: clockAhead + wait })
  }

  close() {
    this.server.removeAllListeners('exit')
    this.server.kill('SIGTERM')
  }
}
