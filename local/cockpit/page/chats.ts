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

interface Kept {
  cards: ChatCard[]
  notices: ServiceNotice[]
  /** `reader:partner` → the instant up to which the chat was read. */
  readUntil: Record<string, number>
}

/** Where WeChat puts messages of mini programs. */
export const noticesPartner = '@notices'
const mostCards = 200
const mostNotices = 50

/** Kept in this browser, per example world, and the same in every tab: a reset begins with empty chats. */
export class Chats {
  private readonly listeners: (() => void)[] = []
  private kept: Kept = { cards: [], notices: [], readUntil: {} }

  constructor(
    private readonly worldId: string,
    readonly now: () => number,
  ) {
    this.load(localStorage.getItem(this.key))
    window.addEventListener('storage', ({ key, newValue }) => {
      if (key !== this.key) return
      this.load(newValue)
      this.tell()
    })
  }

  private get key() {
    return `cockpit:${this.worldId}:chats`
  }

  private load(text: string | null) {
    const stored = JSON.parse(text ?? '{}') as Partial<Kept>
    this.kept = { cards: stored.cards ?? [], notices: stored.notices ?? [], readUntil: stored.readUntil ?? {} }
  }

  onChange(listener: () => void) {
    this.listeners.push(listener)
  }

  private tell() {
    for (const listener of this.listeners) listener()
  }

  private keep(change: Partial<Kept>) {
    this.kept = { ...this.kept, ...change }
    localStorage.setItem(this.key, JSON.stringify(this.kept))
    this.tell()
  }

  send(card: Omit<ChatCard, 'id' | 'at'>): ChatCard {
    const sent = { ...card, id: crypto.randomUUID(), at: this.now() }
    this.keep({ cards: [...this.kept.cards, sent].slice(-mostCards) })
    return sent
  }

  /** A notice is told to every tab and again after a reload; it is kept once. */
  notify(notice: ServiceNotice) {
    if (this.kept.notices.some(({ id }) => id === notice.id)) return
    this.keep({ notices: [...this.kept.notices, notice].slice(-mostNotices) })
  }

  between(one: string, other: string): ChatCard[] {
    return this.kept.cards.filter(({ from, to }) => (from === one && to === other) || (from === other && to === one))
  }

  noticesFor(slug: string): ServiceNotice[] {
    return this.kept.notices.filter(({ to }) => to === slug)
  }

  /** The people somebody has cards with, latest first. */
  partners(slug: string): string[] {
    const seen = this.kept.cards
      .filter(({ from, to }) => from === slug || to === slug)
      .map(({ from, to }) => (from === slug ? to : from))
      .reverse()
    return [...new Set(seen)]
  }

  unread(slug: string, partner: string): number {
    const since = this.kept.readUntil[`${slug}:${partner}`] ?? Number.NEGATIVE_INFINITY
    return this.received(slug, partner).filter(({ at }) => at > since).length
  }

  private received(slug: string, partner: string): { at: number }[] {
    if (partner === noticesPartner) return this.noticesFor(slug)
    return this.kept.cards.filter(({ from, to }) => from === partner && to === slug)
  }

  unreadOf(slug: string): number {
    return [...this.partners(slug), noticesPartner].reduce((sum, partner) => sum + this.unread(slug, partner), 0)
  }

  markRead(slug: string, partner: string) {
    if (this.unread(slug, partner) === 0) return
    // The clock may have been turned back since the last one came.
    const until = Math.max(this.now(), ...this.received(slug, partner).map(({ at }) => at))
    this.keep({ readUntil: { ...this.kept.readUntil, [`${slug}:${partner}`]: until } })
  }
}
