import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { PrimaryButton } from '@/components/controls/primary-button'
import { QuietButton } from '@/components/controls/quiet-button'
import { TextField } from '@/components/controls/text-field'
import { HalfSheet } from '@/components/frame/half-sheet'
import { asOperationError } from '@/operations/call-operation'
import { useReviseMyTag } from '@/operations/use-revise-my-tag'
import { askToConfirm, say } from '@/platform/dialogs/notify'
import type { KnownTagView } from './known-tag'
import styles from './tag-sheet.module.scss'

type Revision = 'hide' | 'restore' | 'correct' | 'delete'
const saidAfter: Record<Revision, string> = {
  hide: '藏好了，TA 看不到了',
  restore: '已恢复，TA 又能看到',
  correct: '改好了，TA 会看到你写的',
  delete: '已删除，不会再记',
}

/** Why an advisor thinks so, and what the person may do about it. */
export function TagSheet(props: {
  agentId: string
  tag: KnownTagView
  onClose: () => void
  onChange: () => Promise<void>
}) {
  const { agentId, tag } = props
  const [isCorrecting, setCorrecting] = useState(false)
  const [text, setText] = useState(tag.correction ?? '')
  const [error, setError] = useState('')
  const revise = useReviseMyTag()

  async function doIt(revision: Revision) {
    try {
      const words = revision === 'correct' ? { text: text.trim() } : {}
      await revise.run({ agentId, tag: tag.key, revision, ...words })
      props.onClose()
      say(saidAfter[revision])
      await props.onChange()
    } catch (reason) {
      setError(asOperationError(reason).message)
    }
  }
  async function remove() {
    const words = `“${tag.label}”和它的依据都会删掉，以后也不会再记这一条。`
    if (await askToConfirm({ title: '删除这一条', text: words, confirm: '删除', isDanger: true })) await doIt('delete')
  }

  if (isCorrecting) {
    return (
      <HalfSheet
        title="实际情况是"
        onClose={props.onClose}
        bottom={
          <PrimaryButton isBusy={revise.isBusy} isDisabled={!text.trim()} onClick={() => doIt('correct')}>
            就这样改
          </PrimaryButton>
        }
      >
        <Text className={styles.was}>{tag.sentence}</Text>
        <TextField
          value={text}
          onChange={setText}
          maxLength={60}
          lines={3}
          error={error || undefined}
          placeholder="例如：孩子的已经有了，现在想看父母的"
        />
      </HalfSheet>
    )
  }
  return (
    <HalfSheet title={tag.label} onClose={props.onClose}>
      <Text className={styles.sentence}>{tag.sentence}</Text>
      {tag.correction && <Text className={styles.correction}>你改成：{tag.correction}</Text>}
      <Text className={styles.heading}>TA 为什么这么想</Text>
      <Text className={styles.why}>{tag.why}</Text>
      {tag.evidence.map(({ at, words }) => (
        <View key={`${at}${words}`} className={styles.evidence}>
          <View className={styles.dot} />
          <Text className={styles.words}>{words}</Text>
        </View>
      ))}
      {error && <View className={styles.error}>{error}</View>}
      <View className={styles.actions}>
        {tag.isHidden ? (
          <View className={styles.action}>
            <QuietButton isBusy={revise.isBusy} onClick={() => doIt('restore')}>
              恢复
            </QuietButton>
          </View>
        ) : (
          <View className={styles.action}>
            <QuietButton onClick={() => setCorrecting(true)}>改正</QuietButton>
          </View>
        )}
        {!tag.isHidden && (
          <View className={styles.action}>
            <QuietButton isBusy={revise.isBusy} onClick={() => doIt('hide')}>
              隐藏
            </QuietButton>
          </View>
        )}
        <View className={styles.action}>
          <QuietButton isDanger onClick={remove}>
            删除
          </QuietButton>
        </View>
      </View>
    </HalfSheet>
  )
}
