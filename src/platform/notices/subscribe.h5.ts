import type { NoticeTemplate } from '@domain/people/notice/notice-template'
import { askToConfirm } from '../dialogs/notify'

/** Asks to send one message of this template; a browser has no such sheet, so it asks in words. */
export function askToNotify(_template: NoticeTemplate, words: string): Promise<boolean> {
  return askToConfirm({ title: '发送一次通知', text: words, confirm: '允许', cancel: '不用了' })
}
