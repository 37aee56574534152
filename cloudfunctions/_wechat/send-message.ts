import { loadSdk } from './load-sdk'

export interface SubscribeMessage {
  openid: string
  templateId: string
  page: string
  data: Record<string, { value: string }>
}

/** False when WeChat refuses it, for instance because the person no longer allows it. */
export async function sendSubscribeMessage({ openid, templateId, page, data }: SubscribeMessage): Promise<boolean> {
  try {
    const { openapi } = await loadSdk()
    await openapi.subscribeMessage.send({ touser: openid, templateId, page, data })
    return true
  } catch {
    return false
  }
}
