import * as z from 'zod'
import { defineOperation } from '../operation'
import { activityView } from '../shapes/activity'
import { agentCard } from '../shapes/agent'
import { consentState, consentText } from '../shapes/consent'
import { shareLinkId } from '../shapes/ids'

/** The landing page in one call: content, the agent's card, the caller's consent and their own state here. */
export const openShareLink = defineOperation({
  name: 'openShareLink',
  input: z.strictObject({
    shareLinkId,
    parentLinkId: shareLinkId.optional(),
    /** `preview` for prefetching, link previews and Moments' single page: nothing is counted. */
    entry: z.enum(['person', 'preview']),
  }),
  output: z.object({
    activity: activityView,
    agent: agentCard,
    /** Consent to this agent: undecided, granted or withdrawn. */
    consent: consentState,
    consentText,
    /** Whether the caller is the agent who owns it. */
    isOwner: z.boolean(),
    mine: z.object({
      name: z.string(),
      isFavourite: z.boolean(),
      registration: z.enum(['none', 'registered', 'cancelled']),
      answers: z.record(
        z.string(),
        z.object({
          choices: z.array(z.string()).optional(),
          rating: z.number().optional(),
          text: z.string().optional(),
        }),
      ),
      isFinished: z.boolean(),
    }),
    /** How the id of a link begins that the caller passes on from here. Absent for a preview, and for the owner. */
    shareSeal: z.string().optional(),
    seatsLeft: z.number().optional(),
    serverNow: z.number(),
  }),
  refusals: ['share_link_unknown', 'activity_unknown', 'activity_draft'],
})
