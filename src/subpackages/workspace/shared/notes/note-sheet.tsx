import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { TextField } from '@/components/controls/text-field'
import { HalfSheet } from '@/components/frame/half-sheet'
import styles from './note-sheet.module.scss'
import { dailyNotes, type NotedKind, noteWords, rareNotes } from './note-words'

interface Props {
  name: string
  onNote: (kind: Exclude<NotedKind, 'factNoted'>, note: string) => void
  /** Opens the choice of a tag: "听到一件事" always names what it is about. */
  onFact: (note: string) => void
  onClose: () => void
}

/** One tap is enough; the line above is for those who want it. */
export function NoteSheet({ name, onNote, onFact, onClose }: Props) {
  const [note, setNote] = useState('')
  return (
    <HalfSheet title={`给${name}记一笔`} onClose={onClose}>
      <TextField
        label="补一句"
        isOptional
        value={note}
        onChange={setNote}
        maxLength={200}
        placeholder="比如：聊了孩子上学的事"
      />
      <View className={styles.daily}>
        {dailyNotes.map((kind) => (
          <View
            key={kind}
            className={styles.big}
            hoverClass={styles.pressed}
            aria-role="button"
            onClick={() => onNote(kind, note.trim())}
          >
            <View className={`${styles.icon} ${styles[kind]}`} />
            <Text>{noteWords[kind].button}</Text>
          </View>
        ))}
      </View>
      <View className={styles.rare}>
        <View
          className={styles.choice}
          hoverClass={styles.pressed}
          aria-role="button"
          onClick={() => onFact(note.trim())}
        >
          <Text className={styles.choiceName}>听到一件事</Text>
          <Text className={styles.choiceHint}>选一个标签，比如“二胎家庭”</Text>
        </View>
        {rareNotes.map((kind) => (
          <View
            key={kind}
            className={styles.choice}
            hoverClass={styles.pressed}
            aria-role="button"
            onClick={() => onNote(kind, note.trim())}
          >
            <Text className={styles.choiceName}>{noteWords[kind].button}</Text>
            <Text className={styles.choiceHint}>{noteWords[kind].hint}</Text>
          </View>
        ))}
      </View>
    </HalfSheet>
  )
}
