import * as z from 'zod'
import { defineOperation } from '../operation'
import { personId, picture, shortText } from '../shapes/ids'

/** The customer tells this agent a name to be called by. */
export const introduceMyself = defineOperation({
  name: 'introduceMyself',
  input: z.strictObject({ agentId: personId, name: shortText(20), avatar: picture.optional() }),
  output: z.object({ name: z.string() }),
  refusals: ['agent_unknown', 'consent_missing', 'content_refused'],
})
