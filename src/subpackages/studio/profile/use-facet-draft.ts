import type { Facet } from '@domain/people/agent-profile/agent-profile'
import { useState } from 'react'
import { createKeptDraft } from '@/platform/storage/kept-draft'
import { wholeFrom } from '@/platform/storage/kept-state'
import { textUnder } from '@/platform/storage/text-under'

const kept = createKeptDraft<{ facet?: Facet }>(textUnder('studio-facet'), {
  fresh: () => ({}),
  from: (text) => wholeFrom<{ facet?: Facet }>(text, ({ facet }) => typeof facet?.text === 'string'),
})

/** The face that is being written: a kill of the app in the middle of a paragraph loses none of it. */
export function useFacetDraft() {
  const [facet, setFacet] = useState<Facet>()
  return {
    facet,
    /** Goes on with what was not saved of this face, or begins with what is. */
    open(known: Facet) {
      void kept.read().then(({ facet: unsaved }) => setFacet(unsaved?.key === known.key ? unsaved : known))
    },
    change(changed: Facet) {
      setFacet(changed)
      void kept.change(() => ({ facet: changed }))
    },
    close() {
      setFacet(undefined)
      void kept.change(() => ({}))
    },
  }
}
