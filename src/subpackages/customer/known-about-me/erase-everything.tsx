import { Text, View } from '@tarojs/components'
import { QuietButton } from '@/components/controls/quiet-button'
import { attempt } from '@/operations/attempt'
import { useWriteOperation } from '@/operations/use-write-operation'
import { askToConfirm, say } from '@/platform/dialogs/notify'
import { replacePage } from '@/platform/navigation/navigation'
import styles from './erase-everything.module.scss'
import { forgetOnPhone } from './forget-on-phone'

/** When this person said yes or no, and the way out of everything. */
export function EraseEverything({ history }: { history: readonly { at: number; words: string }[] }) {
  const erase = useWriteOperation('eraseMyData')

  async function leave() {
    const text = '你在这里的全部记录，对每一位顾问的，都会永久删除，无法恢复。要留底，先点“导出”。'
    if (!(await askToConfirm({ title: '删除我的一切', text, confirm: '永久删除', isDanger: true }))) return
    await attempt(async () => {
      await forgetOnPhone()
      await erase.run({ scope: { of: 'everything' } })
      say('已全部删除')
      replacePage('entry')
    })
  }

  return (
    <View className={styles.end}>
      {history.length > 0 && <Text className={styles.title}>同意记录</Text>}
      {history.map(({ at, words }) => (
        <Text key={at} className={styles.record}>
          {words}
        </Text>
      ))}
      <QuietButton isText isDanger isBusy={erase.isBusy} onClick={leave}>
        删除我在熟客的一切
      </QuietButton>
    </View>
  )
}
