import { Text, View } from '@tarojs/components'
import { withdrawFrom } from '@/capture/capture'
import { Icon } from '@/components/icon'
import { asOperationError } from '@/operations/call-operation'
import { useEraseMyData } from '@/operations/use-erase-my-data'
import { useExportMyData } from '@/operations/use-export-my-data'
import { useWithdrawConsent } from '@/operations/use-withdraw-consent'
import { copyText } from '@/platform/copy-text'
import { replacePage } from '@/platform/navigation'
import { askToConfirm, say } from '@/platform/notify'
import { saveTextFile } from '@/platform/save-picture'
import styles from './my-data-controls.module.scss'

/** Withdraw, export, erase: in plain sight, each said before it is done. */
export function MyDataControls(props: {
  agentId: string
  agentName: string
  isWithdrawn: boolean
  history: readonly { at: number; words: string }[]
  onChange: () => Promise<void>
}) {
  const { agentId, agentName } = props
  const withdraw = useWithdrawConsent()
  const exporting = useExportMyData()
  const erase = useEraseMyData()

  async function attempt(act: () => Promise<void>) {
    try {
      await act()
    } catch (reason) {
      say(asOperationError(reason).message)
    }
  }

  const stop = () =>
    attempt(async () => {
      const text = `${agentName} 马上看不到你的记录，也不再记新的。想恢复，从 TA 的卡片再同意一次，原来的都还在。`
      if (!(await askToConfirm({ title: '撤回同意', text, confirm: '撤回' }))) return
      // First the phone, so that nothing leaves it while the function is being asked.
      await withdrawFrom(agentId)
      await withdraw.run({ agentId })
      say('已撤回，TA 看不到了')
      await props.onChange()
    })

  const take = () =>
    attempt(async () => {
      const { fileName, json } = await exporting.run({})
      if (!(await saveTextFile(fileName, json))) await copyText(json)
      say('导出好了')
    })

  const eraseTowards = (scope: { of: 'agent'; agentId: string } | { of: 'everything' }) =>
    attempt(async () => {
      const isAll = scope.of === 'everything'
      const text = isAll
        ? '你在这里的全部记录，对每一位顾问的，都会永久删除，无法恢复。要留底，先点“导出我的数据”。'
        : `你和 ${agentName} 之间的全部记录都会永久删除，无法恢复。要留底，先点“导出我的数据”。`
      if (
        !(await askToConfirm({ title: isAll ? '删除我的一切' : '全部删除', text, confirm: '永久删除', isDanger: true }))
      )
        return
      await withdrawFrom(isAll ? undefined : agentId)
      await erase.run({ scope })
      say('已全部删除')
      replacePage('subpackages/customer/pages/advisors/index')
    })

  return (
    <View className={styles.controls}>
      <Text className={styles.title}>都由你说了算</Text>
      {!props.isWithdrawn && (
        <Line words="撤回同意" hint={`${agentName} 马上看不到，也不再记`} isBusy={withdraw.isBusy} onClick={stop} />
      )}
      <Line words="导出我的数据" hint="一个文件，所有顾问的都在里面" isBusy={exporting.isBusy} onClick={take} />
      <Line
        words="全部删除"
        hint={`删掉 ${agentName} 这里关于我的一切`}
        isDanger
        isBusy={erase.isBusy}
        onClick={() => eraseTowards({ of: 'agent', agentId })}
      />
      <Line
        words="删除我在熟客的一切"
        hint="对每一位顾问的记录都删掉"
        isDanger
        isBusy={erase.isBusy}
        onClick={() => eraseTowards({ of: 'everything' })}
      />
      {props.history.length > 0 && (
        <View className={styles.history}>
          <Text className={styles.subtitle}>同意记录</Text>
          {props.history.map(({ at, words }) => (
            <Text key={at} className={styles.record}>
              {words}
            </Text>
          ))}
        </View>
      )}
    </View>
  )
}

function Line(props: { words: string; hint: string; isDanger?: boolean; isBusy: boolean; onClick: () => void }) {
  return (
    <View
      className={`${styles.line} ${props.isBusy ? styles.busy : ''}`}
      hoverClass={styles.pressed}
      aria-role="button"
      onClick={() => !props.isBusy && props.onClick()}
    >
      <View className={styles.texts}>
        <Text className={props.isDanger ? styles.danger : styles.words}>{props.words}</Text>
        <Text className={styles.hint}>{props.hint}</Text>
      </View>
      <Icon name="chevron" size={16} />
    </View>
  )
}
