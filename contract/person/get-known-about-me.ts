import * as z from 'zod'
import { defineOperation } from '../operation'
import { agentCard } from '../shapes/agent'
import { consentText } from '../shapes/consent'
import { personId } from '../shapes/ids'
import { tagView, timelineEntry } from '../shapes/person'

/** What one advisor knows about the caller, each with its reason. */
export const getKnownAboutMe = defineOperation({
  name: 'getKnownAboutMe',
  input: z.strictObject({ agentId: personId }),
  output: z.object({
    agent: agentCard,
    consent: z.enum(['granted', 'withdrawn']),
    consentHistory: z.array(z.object({ at: z.number(), words: z.string() })),
    name: z.string(),
    tags: z.array(
      tagView.extend({
        dimensionLabel: z.string(),
        /** A sentence to the customer: “TA 觉得你在关心孩子的教育金”. */
        sentence: z.string(),
        isHidden: z.boolean(),
      }),
    ),
    facts: z.array(z.object({ words: z.string() })),
    timeline: z.array(timelineEntry),
    /** Talks still to come, soonest first: a withdrawal calls them off. */
    talksAhead: z.array(z.object({ words: z.string() })),
    /** Titles of events still to come that the caller is registered for: a withdrawal leaves them their seats. */
    eventsAhead: z.array(z.string()),
    consentText,
  }),
  refusals: ['agent_unknown', 'consent_missing'],
})
