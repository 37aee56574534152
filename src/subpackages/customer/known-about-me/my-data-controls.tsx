import { View } from '@tarojs/components'
import { agreeTo } from '@/capture/capture'
import { attempt } from '@/operations/attempt'
import { useWriteOperation } from '@/operations/use-write-operation'
import { askToConfirm, say } from '@/platform/dialogs/notify'
import { copyText } from '@/platform/files/copy-text'
import { saveTextFile } from '@/platform/files/save-picture'
import { replacePage } from '@/platform/navigation/navigation'
import { forgetOnPhone } from './forget-on-phone'
import styles from './my-data-controls.module.scss'
import { useMyExport } from './use-my-export'

/** Withdraw, export, erase: in plain sight before anything else, each said before it is done. */
export function MyDataControls(props: {
  agentId: string
  agentName: string
  isWithdrawn: boolean
  talksAhead: readonly { words: string }[]
  eventsAhead: readonly string[]
  consentText: { version: string; sentence: string }
  onChange: () => Promise<void>
}) {
  const { agentId, agentName } = props
  const grant = useWriteOperation('grantConsent')
  const withdraw = useWriteOperation('withdrawConsent')
  const exporting = useMyExport()
  const erase = useWriteOperation('eraseMyData')

  const stop = () =>
    attempt(async () => {
      const loose = sayCalledOff(props.talksAhead) + saySeatsKept(props.eventsAhead)
      const text = `${agentName} 马上看不到你的记录，也不再记新的。${loose}想恢复，回到这里再同意就好，记过的都还在。`
      if (!(await askToConfirm({ title: '撤回同意', text, confirm: '撤回' }))) return
      // First the phone, so that nothing leaves it while the function is being asked.
      await forgetOnPhone(agentId)
      await withdraw.run({ agentId })
      say('已撤回，TA 看不到了')
      await props.onChange()
    })

  const restore = () =>
    attempt(async () => {
      const { version: textVersion, sentence: text } = props.consentText
      if (!(await askToConfirm({ title: '重新同意', text, confirm: '同意', cancel: '先不了' }))) return
      await grant.run({ agentId, textVersion })
      agreeTo(agentId)
      say('已恢复，TA 又能看到了')
      await props.onChange()
    })

  const take = () =>
    attempt(async () => {
      const { fileName, json } = await exporting.run()
      const handover = await saveTextFile(fileName, json)
      const isOut = handover === 'handed' || (handover === 'impossible' && (await copyText(json)))
      if (isOut) say('导出好了')
    })

  const eraseHere = () =>
    attempt(async () => {
      const text = `你和 ${agentName} 之间的全部记录，连同预约和报名，都会永久删除，无法恢复。要留底，先点“导出”。`
      if (!(await askToConfirm({ title: '全部删除', text, confirm: '永久删除', isDanger: true }))) return
      await forgetOnPhone(agentId)
      await erase.run({ scope: { of: 'agent', agentId } })
      say('已全部删除')
      replacePage('advisors')
    })

  return (
    <View className={styles.controls}>
      {props.isWithdrawn ? (
        <Control words="重新同意" isBusy={grant.isBusy} onClick={restore} />
      ) : (
        <Control words="撤回同意" isBusy={withdraw.isBusy} onClick={stop} />
      )}
      <Control words="导出" isBusy={exporting.isBusy} onClick={take} />
      <Control words="全部删除" isDanger isBusy={erase.isBusy} onClick={eraseHere} />
    </View>
  )
}

function sayCalledOff([first, ...rest]: readonly { words: string }[]): string {
  if (!first) return ''
  return rest.length > 0 ? `还没聊的 ${rest.length + 1} 次预约会一起取消。` : `“${first.words}”的预约会一起取消。`
}

function saySeatsKept([first, ...rest]: readonly string[]): string {
  if (!first) return ''
  const events = rest.length > 0 ? `《${first}》等 ${rest.length + 1} 场活动` : `《${first}》`
  return `${events}的名额还给你留着，不去的话请先取消报名。`
}

function Control(props: { words: string; isDanger?: boolean; isBusy: boolean; onClick: () => void }) {
  return (
    <View
      className={`${styles.control} ${props.isDanger ? styles.danger : ''} ${props.isBusy ? styles.busy : ''}`}
      hoverClass={styles.pressed}
      aria-role="button"
      onClick={() => !props.isBusy && props.onClick()}
    >
      {props.words}
    </View>
  )
}
