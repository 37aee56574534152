/** What passed between two people in WeChat's chats, as far as this page plays WeChat. */
export interface ChatCard {
  id: string
  from: string
  to: string
  at: number
  title: string
  path: string
  picture?: string
}

export interface ServiceNotice {
  id: string
  to: string
  at: number
  title: string
  lines: string[]
  path?: string
}

/** Kept in this browser, per example world: a reset begins with empty chats. */
export class Chats {
  private readonly listeners: (() => void)[] = []
  private cards: ChatCard[]
  private notices: ServiceNotice[] = []
  private readonly readUntil = new Map<string, number>()

  constructor(private readonly worldId: string) {
    this.cards = JSON.parse(localStorage.getItem(this.key) ?? '[]') as ChatCard[]
  }

  private get key() {
    return `cockpit:${this.worldId}:chats`
  }

  onChange(listener: () => void) {
    this.listeners.push(listener)
  }

  private changed() {
    localStorage.setItem(this.key, JSON.stringify(this.cards.slice(-200)))
    for (const listener of this.listeners) listener()
  }

  send(card: Omit<ChatCard, 'id' | 'at'>): ChatCard {
    const sent = { ...card, id: crypto.randomUUID(), at: Date.now() }
    this.cards.push(sent)
    this.changed()
    return sent
  }

  notify(notice: ServiceNotice) {
    if (this.notices.some(({ id }) => id === notice.id)) return
    this.notices.push(notice)
    this.changed()
  }

  between(one: string, other: string): ChatCard[] {
    return this.cards.filter(({ from, to }) => (from === one && to === other) || (from === other && to === one))
  }

  noticesFor(slug: string): ServiceNotice[] {
    return this.notices.filter(({ to }) => to === slug)
  }

  /** The people somebody has cards with, latest first. */
  partners(slug: string): string[] {
    const seen = this.cards
      .filter(({ from, to }) => from === slug || to === slug)
      .map(({ from, to }) => (from === slug ? to : from))
      .reverse()
    return [...new Set(seen)]
  }

  unread(slug: string, partner: string): number {
    const since = this.readUntil.get(`${slug}:${partner}`) ?? 0
    return this.cards.filter(({ from, to, at }) => from === partner && to === slug && at > since).length
  }

  markRead(slug: string, partner: string) {
    this.readUntil.set(`${slug}:${partner}`, Date.now())
  }
}
