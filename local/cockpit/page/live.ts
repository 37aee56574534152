import type { Happening, StageNews } from '../stage'

interface Listening {
  onNews: (news: StageNews) => void
  onHappening: (one: Happening) => void
  onLine: (isLive: boolean) => void
}

const retryMs = 1500

/** Listens to the live stream; a server that is gone, or still making its world, is asked again until it is there. */
export function watchLive({ onNews, onHappening, onLine }: Listening): void {
  let lastSeen = 0
  const connect = () => {
    const live = new EventSource(`cockpit/live?after=${lastSeen}`)
    live.onerror = () => {
      onLine(false)
      live.close()
      setTimeout(connect, retryMs)
    }
    live.addEventListener('news', (event: MessageEvent<string>) => {
      onLine(true)
      onNews(JSON.parse(event.data) as StageNews)
    })
    live.onmessage = (event: MessageEvent<string>) => {
      const one = JSON.parse(event.data) as Happening
      lastSeen = one.id
      onHappening(one)
    }
  }
  connect()
}
