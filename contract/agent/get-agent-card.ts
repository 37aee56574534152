import * as z from 'zod'
import { defineOperation } from '../operation'
import { agentCard, facet } from '../shapes/agent'
import { consentState, consentText } from '../shapes/consent'
import { personId } from '../shapes/ids'

/** The whole agent card: every facet, and the next free times for a talk. */
export const getAgentCard = defineOperation({
  name: 'getAgentCard',
  input: z.strictObject({ agentId: personId }),
  output: z.object({
    agent: agentCard,
    facets: z.array(facet),
    talkTimes: z.array(z.object({ startsAt: z.number(), words: z.string() })),
    isOwner: z.boolean(),
    /** The caller's consent to this agent, and what they are asked where it is missing. */
    consent: consentState,
    consentText,
  }),
  refusals: ['agent_unknown'],
})
