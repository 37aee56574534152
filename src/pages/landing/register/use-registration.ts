import type { OperationOutput } from '@contract/operations'
import { useState } from 'react'
import { attempt } from '@/operations/attempt'
import { useWriteOperation } from '@/operations/use-write-operation'
import { askToConfirm, say } from '@/platform/dialogs/notify'

type Opened = OperationOutput<'openShareLink'>

/** What a person writes to register, and the way back from it. */
export function useRegistration(setting: {
  opened: Opened
  link: { shareLinkId: string; parentLinkId?: string }
  onChange: (registration: 'registered' | 'cancelled') => void
  onGivenBack: () => void
}) {
  const { activity, mine } = setting.opened
  const [name, setName] = useState(mine.name)
  const [headcount, setHeadcount] = useState(1)
  const [remark, setRemark] = useState('')
  const [error, setError] = useState('')
  const [isTried, setTried] = useState(false)
  const register = useWriteOperation('registerForActivity')
  const cancel = useWriteOperation('cancelRegistration')

  async function submit() {
    setTried(!name.trim())
    if (!name.trim()) return
    setError('')
    const extra = remark.trim() ? { remark: remark.trim() } : {}
    const input = { ...setting.link, name: name.trim(), headcount, ...extra }
    if (await attempt(() => register.run(input), setError)) setting.onChange('registered')
  }

  async function giveBack() {
    const text = '名额会让给别人。想来时，只要还有名额就可以再报。'
    if (!(await askToConfirm({ title: '取消报名', text, confirm: '取消报名', cancel: '先留着', isDanger: true })))
      return
    if (!(await attempt(() => cancel.run({ activityId: activity.activityId }), setError))) return
    setting.onChange('cancelled')
    say('已取消报名')
    setting.onGivenBack()
  }

  return {
    name,
    setName,
    headcount,
    setHeadcount,
    remark,
    setRemark,
    error,
    isNameless: isTried && !name.trim(),
    submit,
    isSubmitting: register.isBusy,
    giveBack,
    isGivingBack: cancel.isBusy,
  }
}
