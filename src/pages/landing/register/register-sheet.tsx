import type { OperationOutput } from '@contract/operations'
import { Text, View } from '@tarojs/components'
import { sayScheduleTime } from '@/components/activity/joinable'
import { PrimaryButton } from '@/components/controls/primary-button'
import { QuietButton } from '@/components/controls/quiet-button'
import { TextField } from '@/components/controls/text-field'
import { HalfSheet } from '@/components/frame/half-sheet'
import { Icon } from '@/components/pictures/icon'
import { HeadcountStepper } from './headcount-stepper'
import styles from './register-sheet.module.scss'
import { Reminder } from './reminder'
import { useRegistration } from './use-registration'

type Opened = OperationOutput<'openShareLink'>
type Registration = ReturnType<typeof useRegistration>

/** Name, how many come, a remark; then what is agreed, and a way back. */
export function RegisterSheet(props: {
  opened: Opened
  shareLinkId: string
  parentLinkId?: string
  isRegistered: boolean
  onClose: () => void
  onChange: (registration: 'registered' | 'cancelled') => void
}) {
  const { opened, shareLinkId, parentLinkId, isRegistered, onClose, onChange } = props
  const link = { shareLinkId, parentLinkId }
  const registration = useRegistration({ opened, link, onChange, onGivenBack: onClose })
  return (
    <HalfSheet
      title={isRegistered ? '报好名了' : '报名'}
      onClose={onClose}
      bottom={
        isRegistered ? undefined : (
          <PrimaryButton isBusy={registration.isSubmitting} onClick={registration.submit}>
            确认报名
          </PrimaryButton>
        )
      }
    >
      {isRegistered ? (
        <Registered opened={opened} registration={registration} />
      ) : (
        <Fields registration={registration} />
      )}
    </HalfSheet>
  )
}

function Registered({ opened, registration }: { opened: Opened; registration: Registration }) {
  const { activity, agent, serverNow } = opened
  return (
    <>
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
      {registration.error && <View className={styles.error}>{registration.error}</View>}
      <Reminder agentId={agent.agentId} />
      <QuietButton isText isDanger isBusy={registration.isGivingBack} onClick={registration.giveBack}>
        来不了，取消报名
      </QuietButton>
    </>
  )
}

function Fields({ registration }: { registration: Registration }) {
  return (
    <>
      <TextField
        label="怎么称呼你"
        value={registration.name}
        onChange={registration.setName}
        maxLength={20}
        type="nickname"
        placeholder="例如：林女士"
        error={registration.isNameless ? '写一个称呼，活动当天好找到你' : undefined}
      />
      <HeadcountStepper count={registration.headcount} onChange={registration.setHeadcount} />
      <TextField
        label="想说的话"
        value={registration.remark}
        onChange={registration.setRemark}
        maxLength={100}
        lines={2}
        isOptional
        placeholder="带孩子、吃素、会晚到……"
      />
      {registration.error && <View className={styles.error}>{registration.error}</View>}
    </>
  )
}
