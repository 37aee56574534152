export interface SentMessage {
  openid: string
  templateId: string
  page: string
  data: Record<string, unknown>
  sentAt: number
}

const kept = 500
/** Every client of WeChat takes so many in one sheet; newer ones take five. */
export const mostTemplatesATap = 3

/** Subscription messages WeChat would have delivered, and how many a person still allows per template. */
export class Outbox {
  private readonly messages: SentMessage[] = []
  private readonly accepts = new Map<string, number>()

  /** What `wx.requestSubscribeMessage` does when everything is allowed. Throws WeChat's own error when asked for too much. */
  acceptAll(openid: string, templateIds: readonly string[]): Record<string, 'accept'> {
    if (templateIds.length === 0) throw new SubscribeError(10001, "TmplIds can't be empty")
    if (templateIds.length > mostTemplatesATap) throw new SubscribeError(20003, 'Templates count out of max bounds')
    for (const templateId of templateIds) this.accept(openid, templateId)
    return Object.fromEntries(templateIds.map((templateId) => [templateId, 'accept']))
  }

  /** One tap on "allow" is one message, whenever it is sent. */
  private accept(openid: string, templateId: string): void {
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

export class SubscribeError extends Error {
  constructor(
    readonly errCode: number,
    message: string,
  ) {
    super(`requestSubscribeMessage:fail ${message}`)
  }
}

function acceptKey(openid: string, templateId: string): string {
  return JSON.stringify([openid, templateId])
}
