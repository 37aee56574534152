import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { PrimaryButton } from '@/components/controls/primary-button'
import { QuietButton } from '@/components/controls/quiet-button'
import { TextField } from '@/components/controls/text-field'
import { HalfSheet } from '@/components/frame/half-sheet'
import { askToConfirm } from '@/platform/dialogs/notify'
import type { KnownTagView } from './known-tag'
import styles from './tag-sheet.module.scss'
import { useRevision } from './use-revision'

/** Why an advisor thinks so, and what the person may do about it. */
export function TagSheet(props: {
  agentId: string
  tag: KnownTagView
  onClose: () => void
  onChange: () => Promise<void>
}) {
  const { tag, onClose } = props
  const [isCorrecting, setCorrecting] = useState(false)
  const [text, setText] = useState(tag.correction ?? '')
  const { revise, isBusy, error } = useRevision(props)

  if (isCorrecting) {
    return (
      <HalfSheet
        title="实际情况是"
        onClose={onClose}
        bottom={
          <PrimaryButton isBusy={isBusy} isDisabled={!text.trim()} onClick={() => revise('correct', text.trim())}>
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
    <HalfSheet title={tag.label} onClose={onClose}>
      <TagReason tag={tag} />
      {error && <View className={styles.error}>{error}</View>}
      <Actions tag={tag} isBusy={isBusy} onCorrect={() => setCorrecting(true)} onRevise={revise} />
    </HalfSheet>
  )
}

function TagReason({ tag }: { tag: KnownTagView }) {
  return (
    <>
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
    </>
  )
}

function Actions(props: {
  tag: KnownTagView
  isBusy: boolean
  onCorrect: () => void
  onRevise: (revision: 'hide' | 'restore' | 'delete') => Promise<void>
}) {
  const { tag, isBusy, onRevise } = props
  async function remove() {
    const text = `“${tag.label}”和它的依据都会删掉，以后也不会再记这一条。`
    if (await askToConfirm({ title: '删除这一条', text, confirm: '删除', isDanger: true })) await onRevise('delete')
  }
  return (
    <View className={styles.actions}>
      <View className={styles.action}>
        {tag.isHidden ? (
          <QuietButton isBusy={isBusy} onClick={() => onRevise('restore')}>
            恢复
          </QuietButton>
        ) : (
          <QuietButton onClick={props.onCorrect}>改正</QuietButton>
        )}
      </View>
      {!tag.isHidden && (
        <View className={styles.action}>
          <QuietButton isBusy={isBusy} onClick={() => onRevise('hide')}>
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
  )
}
