import { View } from '@tarojs/components'
import { useState } from 'react'
import { QuietButton } from '@/components/controls/quiet-button'
import { Avatar } from '@/components/pictures/avatar'
import type { ActivityResult } from './activity-result'
import styles from './participant-list.module.scss'

type Participant = ActivityResult['participants'][number]

const shownAtFirst = 8

/** Who came and what they did, in words; the rest on demand. */
export function ParticipantList(props: { participants: readonly Participant[]; onOpen: (personId: string) => void }) {
  const [isAll, setAll] = useState(false)
  const { participants, onOpen } = props
  const shown = isAll ? participants : participants.slice(0, shownAtFirst)
  return (
    <View>
      {shown.map(({ person, words }) => (
        <View
          key={person.personId}
          className={styles.person}
          hoverClass={styles.pressed}
          aria-role="button"
          onClick={() => onOpen(person.personId)}
        >
          <Avatar name={person.name} src={person.avatar} size={40} />
          <View className={styles.words}>
            <View className={styles.name}>{person.name}</View>
            <View className={styles.did}>{words}</View>
          </View>
        </View>
      ))}
      {participants.length > shown.length && (
        <QuietButton isText onClick={() => setAll(true)}>
          还有 {participants.length - shown.length} 位
        </QuietButton>
      )}
    </View>
  )
}
