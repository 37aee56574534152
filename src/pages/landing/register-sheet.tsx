import type { OperationOutput } from '@contract/operations'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { sayScheduleTime } from '@/components/activity/joinable'
import { PrimaryButton } from '@/components/controls/primary-button'
import { QuietButton } from '@/components/controls/quiet-button'
import { TextField } from '@/components/controls/text-field'
import { HalfSheet } from '@/components/frame/half-sheet'
import { Icon } from '@/components/pictures/icon'
import { asOperationError } from '@/operations/call-operation'
import { useCancelRegistration } from '@/operations/use-cancel-registration'
import { useRecordNoticeChoice } from '@/operations/use-record-notice-choice'
import { useRegisterForActivity } from '@/operations/use-register-for-activity'
import { askToConfirm, say } from '@/platform/dialogs/notify'
import { newId } from '@/platform/ids/random-id'
import { askToNotify } from '@/platform/notices/subscribe'
import styles from './register-sheet.module.scss'

/** Name, how many come, a remark; then what is agreed, and a way back. */
export function RegisterSheet(props: {
  opened: OperationOutput<'openShareLink'>
  shareLinkId: string
  parentLinkId?: string
  isRegistered: boolean
  onClose: () => void
  onChange: (registration: 'registered' | 'cancelled') => void
}) {
  const { activity, agent, mine, serverNow } = props.opened
  const [name, setName] = useState(mine.name)
  const [headcount, setHeadcount] = useState(1)
  const [remark, setRemark] = useState('')
  const [error, setError] = useState('')
  const [isNameless, setNameless] = useState(false)
  const register = useRegisterForActivity()
  const cancel = useCancelRegistration()

  async function submit() {
    setNameless(!name.trim())
    if (!name.trim()) return
    setError('')
    try {
      const { shareLinkId, parentLinkId } = props
      const extra = remark.trim() ? { remark: remark.trim() } : {}
      await register.run({ shareLinkId, parentLinkId, name: name.trim(), headcount, ...extra })
      props.onChange('registered')
    } catch (reason) {
      setError(asOperationError(reason).message)
    }
  }

  async function giveBack() {
    const text = '名额会让给别人。想来时，只要还有名额就可以再报。'
    if (!(await askToConfirm({ title: '取消报名', text, confirm: '取消报名', cancel: '先留着', isDanger: true })))
      return
    try {
      await cancel.run({ activityId: activity.activityId })
      props.onChange('cancelled')
      say('已取消报名')
      props.onClose()
    } catch (reason) {
      setError(asOperationError(reason).message)
    }
  }

  if (props.isRegistered) {
    return (
      <HalfSheet title="报好名了" onClose={props.onClose}>
        <View className={styles.done}>
          <View className={styles.tick}>
            <Icon name="check" size={28} />
          </View>
          <Text className={styles.see}>{agent.name} 等你来</Text>
          {activity.schedule && (
            <Text className={styles.facts}>
              {sayScheduleTime(activity.schedule, serverNow)}
              {'\n'}
              {activity.schedule.city} · {activity.schedule.place}
            </Text>
          )}
        </View>
        {error && <View className={styles.error}>{error}</View>}
        <Reminder agentId={agent.agentId} />
        <QuietButton isText isDanger isBusy={cancel.isBusy} onClick={giveBack}>
          来不了，取消报名
        </QuietButton>
      </HalfSheet>
    )
  }
  return (
    <HalfSheet
      title="报名"
      onClose={props.onClose}
      bottom={
        <PrimaryButton isBusy={register.isBusy} onClick={submit}>
          确认报名
        </PrimaryButton>
      }
    >
      <TextField
        label="怎么称呼你"
        value={name}
        onChange={setName}
        maxLength={20}
        type="nickname"
        placeholder="例如：林女士"
        error={isNameless && !name.trim() ? '写一个称呼，活动当天好找到你' : undefined}
      />
      <View className={styles.row}>
        <Text className={styles.label}>几个人来</Text>
        <View className={styles.stepper}>
          <View
            className={styles.step}
            aria-role="button"
            aria-label="少一人"
            onClick={() => setHeadcount(Math.max(1, headcount - 1))}
          >
            <Icon name="minus" />
          </View>
          <Text className={styles.number}>{headcount}</Text>
          <View
            className={styles.step}
            aria-role="button"
            aria-label="多一人"
            onClick={() => setHeadcount(Math.min(9, headcount + 1))}
          >
            <Icon name="plus" />
          </View>
        </View>
      </View>
      <TextField
        label="想说的话"
        value={remark}
        onChange={setRemark}
        maxLength={100}
        lines={2}
        isOptional
        placeholder="带孩子、吃素、会晚到……"
      />
      {error && <View className={styles.error}>{error}</View>}
    </HalfSheet>
  )
}

function Reminder({ agentId }: { agentId: string }) {
  const [isSet, setSet] = useState(false)
  const choice = useRecordNoticeChoice()
  async function ask() {
    const accepted = await askToNotify('activityReminder', '活动开始前，发一次微信提醒给你。')
    const isKept = await choice.run({ agentId, template: 'activityReminder', accepted, choiceId: newId(16) }).then(
      () => true,
      () => false,
    )
    setSet(accepted && isKept)
    if (accepted) say(!isKept ? '没能设好，请再试一次' : '开始前会提醒你')
  }
  return (
    <QuietButton isDisabled={isSet} isBusy={choice.isBusy} onClick={ask}>
      {isSet ? '开始前会提醒你一次' : '开始前提醒我'}
    </QuietButton>
  )
}
