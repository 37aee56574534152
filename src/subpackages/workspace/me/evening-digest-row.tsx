import { useState } from 'react'
import { attempt } from '@/operations/attempt'
import { useWriteOperation } from '@/operations/use-write-operation'
import { say } from '@/platform/dialogs/notify'
import { newId } from '@/platform/ids/random-id'
import { askToNotify } from '@/platform/notices/subscribe'
import { MenuRow } from '../shared/menu-row'

/** One tap is one evening: WeChat gives one message for each accepted request, and we keep the count. */
export function EveningDigestRow({ agentId }: { agentId: string }) {
  const [remaining, setRemaining] = useState<number>()
  const choice = useWriteOperation('recordNoticeChoice')

  async function ask() {
    const accepted = await askToNotify('eveningDigest', '有客户来过的晚上，发一次微信小结给你。')
    if (!accepted) return
    await attempt(async () => {
      const kept = await choice.run({ agentId, template: 'eveningDigest', accepted, choiceId: newId(16) })
      setRemaining(kept.remaining)
      say('有人来过的晚上会告诉你')
    })
  }

  const words = remaining === undefined ? '点一次，通知一晚' : `还会通知 ${remaining} 晚`
  return <MenuRow label="晚间小结" words={words} onClick={() => !choice.isBusy && ask()} />
}
