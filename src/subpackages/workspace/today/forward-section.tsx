import type { ShareCard } from '@/platform/sharing/share-card'
import { ListSection, QuietLine } from '../shared/list-section'
import type { SentThing } from '../shared/sending/sent-thing'
import { type Suggestion, SuggestionRow } from './suggestion-row'

interface Props {
  suggestions: Suggestion[]
  makeCard: (subject?: string) => ShareCard
  isSent: (thing: SentThing) => boolean
  onOpen: (personId: string) => void
  onWhy: (title: string, why: string) => void
}

export function ForwardSection({ suggestions, makeCard, isSent, onOpen, onWhy }: Props) {
  return (
    <ListSection title="今天转给谁">
      {suggestions.length === 0 && <QuietLine>今天没有特别要转的，歇一天也好。</QuietLine>}
      {suggestions.map((suggestion) => (
        <SuggestionRow
          key={suggestion.person.personId}
          suggestion={suggestion}
          isSent={isSent(suggestion.send)}
          makeCard={makeCard}
          onOpen={() => onOpen(suggestion.person.personId)}
          onAskWarmth={() => onWhy(`${suggestion.person.name}为什么是这个热度`, suggestion.warmth.why)}
        />
      ))}
    </ListSection>
  )
}
