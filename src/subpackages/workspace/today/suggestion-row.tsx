import type { OperationOutput } from '@contract/operations'
import { Text, View } from '@tarojs/components'
import { Avatar } from '@/components/pictures/avatar'
import { Picture } from '@/components/pictures/picture'
import { WarmthFlame } from '@/components/pictures/warmth-flame'
import type { ShareCard } from '@/platform/sharing/share-card'
import { SendButton } from '../shared/sending/send-button'
import styles from './suggestion-row.module.scss'

export type Suggestion = OperationOutput<'getToday'>['suggestions'][number]

interface Props {
  suggestion: Suggestion
  isSent: boolean
  makeCard: (subject?: string) => ShareCard
  onOpen: () => void
  onAskWarmth: () => void
}

/** 转给谁 · 转什么 · 为什么, and one tap to send it. */
export function SuggestionRow({ suggestion, isSent, makeCard, onOpen, onAskWarmth }: Props) {
  const { person, warmth, send, whyToday, whyThis } = suggestion
  return (
    <View className={styles.row}>
      <View className={styles.top}>
        <View className={styles.who} aria-role="button" onClick={onOpen}>
          <Avatar name={person.name} src={person.avatar} size={36} />
          <Text className={styles.name}>{person.name}</Text>
        </View>
        <View className={styles.flame} aria-role="button" onClick={onAskWarmth}>
          <WarmthFlame level={warmth.level} />
        </View>
        <SendButton what={send} label={isSent ? '再转一次' : '转给 TA'} makeCard={makeCard} isQuiet={isSent} />
      </View>
      <View className={styles.what}>
        <View className={styles.words}>
          <Text className={send.of === 'activity' ? styles.quoted : styles.title}>
            {send.of === 'activity' ? `《${send.title}》` : `你的“${send.label}”`}
          </Text>
          <Text className={styles.why}>{whyToday}</Text>
          <Text className={styles.why}>{whyThis}</Text>
        </View>
        {send.of === 'activity' && <Picture id={send.cover} className={styles.cover} />}
      </View>
    </View>
  )
}
