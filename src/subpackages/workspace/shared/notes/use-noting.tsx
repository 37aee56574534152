import type { OperationOutput } from '@contract/operations'
import { type ReactNode, useState } from 'react'
import type { Undoable } from '../use-undoable'
import type { NewNote } from './note-outbox'
import { NoteSheet } from './note-sheet'
import { noteWords } from './note-words'
import { TagPicker } from './tag-picker'
import { useNoteBook } from './use-note-book'

type Person = OperationOutput<'getCustomer'>['person']

interface Parts {
  offer: (undoable: Undoable) => void
  ownTags: { key: string; label: string }[]
  onStored?: () => void
}

/** 记一笔 from any line or page: a sheet of what happened, a tap, and a moment to take it back. */
export function useNoting({ offer, ownTags, onStored }: Parts): { start: (person: Person) => void; sheet: ReactNode } {
  const [person, setPerson] = useState<Person | null>(null)
  const [fact, setFact] = useState<{ note: string } | null>(null)
  const { note } = useNoteBook(onStored)

  const close = () => {
    setPerson(null)
    setFact(null)
  }
  const write = (words: string, written: Omit<NewNote, 'at'>) => {
    close()
    const at = Date.now()
    offer({ words, commit: () => void note({ ...written, at }), revert: () => undefined })
  }
  const withText = (text: string) => (text ? { note: text } : {})

  const sheet = person && !fact && (
    <NoteSheet
      name={person.name}
      onNote={(kind, text) =>
        write(noteWords[kind].done(person.name), { personId: person.personId, kind, ...withText(text) })
      }
      onFact={(text) => setFact({ note: text })}
      onClose={close}
    />
  )
  const picker = person && fact && (
    <TagPicker
      title={`听${person.name}说到`}
      ownTags={ownTags}
      present={new Set()}
      onPick={(tag) =>
        write(`记下了：${person.name} · ${tag.label}`, {
          personId: person.personId,
          kind: 'factNoted',
          tag: tag.key,
          ...withText(fact.note),
        })
      }
      onClose={close}
    />
  )
  return { start: setPerson, sheet: sheet || picker || null }
}
