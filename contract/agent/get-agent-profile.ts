import * as z from 'zod'
import { defineOperation } from '../operation'
import { agentProfileDraft } from '../shapes/agent'

/** The caller's own agent profile, or null before they have become an agent. */
export const getAgentProfile = defineOperation({
  name: 'getAgentProfile',
  input: z.strictObject({}),
  output: z.object({ profile: agentProfileDraft.extend({ agentId: z.string() }).nullable() }),
  refusals: [],
})
