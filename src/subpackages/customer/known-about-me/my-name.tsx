import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { PrimaryButton } from '@/components/controls/primary-button'
import { TextField } from '@/components/controls/text-field'
import { HalfSheet } from '@/components/frame/half-sheet'
import { attempt } from '@/operations/attempt'
import { useWriteOperation } from '@/operations/use-write-operation'
import styles from './my-name.module.scss'

/** What the agent calls this person, in the person's own hand. */
export function MyName(props: { agentId: string; agentName: string; name: string; onChange: () => Promise<void> }) {
  const [isOpen, setOpen] = useState(false)
  const [name, setName] = useState(props.name)
  const [error, setError] = useState('')
  const introduce = useWriteOperation('introduceMyself')

  async function save() {
    if (!(await attempt(() => introduce.run({ agentId: props.agentId, name: name.trim() }), setError))) return
    setOpen(false)
    await props.onChange()
  }

  return (
    <View>
      <View className={styles.line} aria-role="button" onClick={() => setOpen(true)}>
        <Text className={styles.label}>TA 叫你</Text>
        <Text className={styles.name}>{props.name || '还不知道怎么称呼'}</Text>
        <Text className={styles.change}>{props.name ? '改' : '告诉 TA'}</Text>
      </View>
      {isOpen && (
        <HalfSheet
          title={`${props.agentName} 怎么称呼你`}
          onClose={() => setOpen(false)}
          bottom={
            <PrimaryButton isBusy={introduce.isBusy} isDisabled={!name.trim()} onClick={save}>
              保存
            </PrimaryButton>
          }
        >
          <TextField
            value={name}
            onChange={setName}
            maxLength={20}
            type="nickname"
            error={error || undefined}
            placeholder="例如：林女士"
          />
        </HalfSheet>
      )}
    </View>
  )
}
