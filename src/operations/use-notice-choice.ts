import type { NoticeTemplate } from '@domain/people/notice/notice-template'
import { useState } from 'react'
import { say } from '@/platform/dialogs/notify'
import { newId } from '@/platform/ids/random-id'
import { askToNotify } from '@/platform/notices/subscribe'
import { useWriteOperation } from './use-write-operation'

/**
 * One message that the person may allow, asked from a tap: WeChat's own sheet first, then the function keeps what was
 * chosen. `promise` is said once a message is sure to come.
 */
export function useNoticeChoice(setting: {
  agentId: string
  template: NoticeTemplate
  words: string
  promise: string
}) {
  const { agentId, template } = setting
  const [isSet, setSet] = useState(false)
  const { run, isBusy } = useWriteOperation('recordNoticeChoice')
  async function ask() {
    const accepted = await askToNotify(template, setting.words)
    // A refusal is kept too, and it does not matter when that fails.
    const isKept = await run({ agentId, template, accepted, choiceId: newId(16) }).then(
      () => true,
      () => false,
    )
    setSet(accepted && isKept)
    if (accepted) say(isKept ? setting.promise : '没能设好，请再试一次')
  }
  return { ask, isBusy, isSet }
}
