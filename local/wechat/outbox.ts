export interface SentMessage {
  openid: string
  templateId: string
  page: string
  data: Record<string, unknown>
  sentAt: number
}

const kept = 500

/** Subscription messages WeChat would have delivered, and how many a person still allows per template. */
export class Outbox {
  private readonly messages: SentMessage[] = []
  private readonly accepts = new Map<string, number>()

  /** One tap on "allow" is one message, whenever it is sent. */
  accept(openid: string, templateId: string): void {
    const key = acceptKey(openid, templateId)
    this.accepts.set(key, (this.accepts.get(key) ?? 0) + 1)
  }

  /** Answers whether the person had allowed it. */
  send(message: SentMessage): boolean {
    const key = acceptKey(message.openid, message.templateId)
    const left = this.accepts.get(key) ?? 0
    if (left === 0) return false
    this.accepts.set(key, left - 1)
    this.messages.push(message)
    if (this.messages.length > kept) this.messages.shift()
    return true
  }

  list(): readonly SentMessage[] {
    return this.messages
  }
}

function acceptKey(openid: string, templateId: string): string {
  return JSON.stringify([openid, templateId])
}
