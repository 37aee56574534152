import * as z from 'zod'
import { defineOperation } from '../operation'
import { personId, shareLinkId } from '../shapes/ids'

const textVersion = z.string().max(20)

/**
 * The caller agrees that an agent may know what they do here: the agent of a link, or the one whose card they opened by
 * itself. Remembered once; repeating it changes nothing.
 */
export const grantConsent = defineOperation({
  name: 'grantConsent',
  input: z.union([
    z.strictObject({ shareLinkId, parentLinkId: shareLinkId.optional(), textVersion }),
    z.strictObject({ agentId: personId, textVersion }),
  ]),
  output: z.object({ consent: z.literal('granted') }),
  refusals: ['share_link_unknown', 'activity_unknown', 'agent_unknown', 'own_activity'],
})
