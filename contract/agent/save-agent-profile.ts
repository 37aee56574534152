import * as z from 'zod'
import { defineOperation } from '../operation'
import { agentProfileDraft } from '../shapes/agent'

/** Becomes an agent, or changes the profile. */
export const saveAgentProfile = defineOperation({
  name: 'saveAgentProfile',
  input: z.strictObject(agentProfileDraft.shape),
  output: z.object({ agentId: z.string() }),
  refusals: ['content_refused', 'picture_pending', 'picture_refused', 'pictures_full'],
})
