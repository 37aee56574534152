import { Text, View } from '@tarojs/components'
import { withdrawFrom } from '@/capture/capture'
import { QuietButton } from '@/components/controls/quiet-button'
import { asOperationError } from '@/operations/call-operation'
import { useEraseMyData } from '@/operations/use-erase-my-data'
import { askToConfirm, say } from '@/platform/dialogs/notify'
import { replacePage } from '@/platform/navigation/navigation'
import styles from './erase-everything.module.scss'

/** When this person said yes or no, and the way out of everything. */
export function EraseEverything({ history }: { history: readonly { at: number; words: string }[] }) {
  const erase = useEraseMyData()

  async function leave() {
    const text = '你在这里的全部记录，对每一位顾问的，都会永久删除，无法恢复。要留底，先点“导出”。'
    if (!(await askToConfirm({ title: '删除我的一切', text, confirm: '永久删除', isDanger: true }))) return
    try {
      await withdrawFrom()
      await erase.run({ scope: { of: 'everything' } })
      say('已全部删除')
      replacePage('pages/entry/index')
    } catch (reason) {
      say(asOperationError(reason).message)
    }
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
