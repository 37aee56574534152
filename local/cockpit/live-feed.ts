import type { ServerResponse } from 'node:http'
import type { Happening, StageNews } from './stage'

const kept = 60

/** Server-sent events: whoever opens the page first gets the last few, then everything as it happens. */
export class LiveFeed {
  private readonly watchers = new Set<ServerResponse>()
  private readonly recent: Happening[] = []

  constructor(private readonly news: () => StageNews) {}

  /** `lastSeen`: the id of the last happening this page has had, 0 for none. */
  watch(response: ServerResponse, lastSeen: number): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' })
    response.write(newsFrame(this.news()))
    for (const one of this.recent) if (one.id > lastSeen) response.write(frame(one))
    this.watchers.add(response)
    response.on('close', () => this.watchers.delete(response))
  }

  publish(one: Happening): void {
    this.recent.push(one)
    if (this.recent.length > kept) this.recent.shift()
    for (const watcher of this.watchers) watcher.write(frame(one))
  }

  /** Tells every page how the stage is now. */
  tellNews(): void {
    for (const watcher of this.watchers) watcher.write(newsFrame(this.news()))
  }

  close(): void {
    for (const watcher of this.watchers) watcher.end()
  }
}

function frame(one: Happening): string {
  return `id: ${one.id}\ndata: ${JSON.stringify(one)}\n\n`
}

function newsFrame(news: StageNews): string {
  return `event: news\ndata: ${JSON.stringify(news)}\n\n`
}
