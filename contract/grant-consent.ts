import * as z from 'zod'
import { defineOperation } from './operation'
import { shareLinkId } from './shapes/ids'

/** The caller agrees that this link's agent may know what they do here. Remembered once; repeating it changes nothing. */
export const grantConsent = defineOperation({
  name: 'grantConsent',
  input: z.strictObject({ shareLinkId, parentLinkId: shareLinkId.optional(), textVersion: z.string().max(20) }),
  output: z.object({ consent: z.literal('granted') }),
  refusals: ['share_link_unknown', 'activity_unknown', 'own_activity'],
})
