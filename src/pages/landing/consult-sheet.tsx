import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { PrimaryButton } from '@/components/controls/primary-button'
import { TagChip } from '@/components/controls/tag-chip'
import { TextField } from '@/components/controls/text-field'
import { HalfSheet } from '@/components/frame/half-sheet'
import { attempt } from '@/operations/attempt'
import { useWriteOperation } from '@/operations/use-write-operation'
import { newId } from '@/platform/ids/random-id'
import styles from './consult-sheet.module.scss'

const openings = ['这和我家的情况一样吗？', '我想了解得细一点', '方便帮我看看现有的保单吗？']
const replies = ['谢谢你的心意', '收到了，很开心', '也祝你一切都好', '改天一起坐坐']

/** One message to the agent, begun with a tap. */
export function ConsultSheet(props: {
  agentId: string
  agentName: string
  shareLinkId: string
  isReply: boolean
  onClose: () => void
}) {
  const [text, setText] = useState('')
  const [error, setError] = useState('')
  const [isSent, setSent] = useState(false)
  // The same message keeps its id through every retry.
  const [messageId] = useState(() => newId(16))
  const consult = useWriteOperation('consultAgent')

  async function send() {
    if (!text.trim()) {
      setError('写一句想说的话')
      return
    }
    setError('')
    const { agentId, shareLinkId } = props
    const message = { agentId, shareLinkId, messageId, text: text.trim() }
    if (await attempt(() => consult.run(message), setError)) setSent(true)
  }

  if (isSent) {
    return (
      <HalfSheet title="已送到" onClose={props.onClose}>
        <Text className={styles.sent}>{props.agentName} 会在微信里回复你。</Text>
        <View className={styles.mine}>{text.trim()}</View>
        <PrimaryButton onClick={props.onClose}>好</PrimaryButton>
      </HalfSheet>
    )
  }
  return (
    <HalfSheet
      title={props.isReply ? `回 ${props.agentName} 一句` : `问问 ${props.agentName}`}
      onClose={props.onClose}
      bottom={
        <PrimaryButton isBusy={consult.isBusy} onClick={send}>
          发送
        </PrimaryButton>
      }
    >
      <View className={styles.chips}>
        {(props.isReply ? replies : openings).map((words) => (
          <TagChip key={words} isChosen={text === words} onClick={() => setText(words)}>
            {words}
          </TagChip>
        ))}
      </View>
      <TextField
        value={text}
        onChange={setText}
        maxLength={300}
        lines={4}
        error={error || undefined}
        placeholder="或者自己写"
      />
    </HalfSheet>
  )
}
