import { ShareButton } from '@/components/controls/share-button'
import type { ShareCard } from '@/platform/sharing/share-card'
import styles from './send-button.module.scss'
import { type SentThing, subjectOf } from './sent-thing'

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
