import { ShareButton } from '@/components/share-button'
import type { ShareCard } from '@/platform/share-card'
import { type SentThing, subjectOf } from '../hooks/sent-thing'
import styles from './send-button.module.scss'

interface Props {
  what: SentThing
  label: string
  makeCard: (subject?: string) => ShareCard
  /** Already met or already sent: still possible, no longer asked for. */
  isQuiet?: boolean
}

export function SendButton({ what, label, makeCard, isQuiet }: Props) {
  return (
    <ShareButton makeCard={makeCard} subject={subjectOf(what)} className={isQuiet ? styles.quiet : styles.send}>
      {label}
    </ShareButton>
  )
}
