import type { NoticeTemplate } from '@domain/people/notice/notice-template'
import Taro from '@tarojs/taro'
import { say } from '../dialogs/notify'

const templateIds: Record<NoticeTemplate, string | undefined> = {
  activityReminder: process.env.TARO_APP_NOTICE_ACTIVITY_REMINDER,
  appointmentChange: process.env.TARO_APP_NOTICE_APPOINTMENT_CHANGE,
  eveningDigest: process.env.TARO_APP_NOTICE_EVENING_DIGEST,
}

/**
 * Asks to send one message of this template. Call it from a tap. False when refused, unavailable or not set up; where
 * WeChat itself shows nothing, it says why, so that no tap seems to do nothing.
 */
export async function askToNotify(template: NoticeTemplate, _words: string): Promise<boolean> {
  const id = templateIds[template]
  if (!id) {
    say('这里暂时发不了通知')
    return false
  }
  try {
    const option = { tmplIds: [id] } as Taro.requestSubscribeMessage.Option
    const result = (await Taro.requestSubscribeMessage(option)) as unknown as Record<string, string>
    return result[id] === 'accept'
  } catch (reason) {
    // Switched off in this mini program's settings.
    if ((reason as { errCode?: number }).errCode === 20004) say('消息通知关着，点右上角“…”→“设置”可以打开')
    return false
  }
}
