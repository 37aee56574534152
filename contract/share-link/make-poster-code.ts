import * as z from 'zod'
import { defineOperation } from '../operation'
import { activityId, rootLinkId } from '../shapes/ids'

/** A mini-program code for a poster, carrying the link as its scene. */
export const makePosterCode = defineOperation({
  name: 'makePosterCode',
  input: z.strictObject({ activityId, shareLinkId: rootLinkId }),
  output: z.object({ codeFile: z.string() }),
  refusals: ['agent_required', 'activity_unknown', 'activity_draft', 'activity_cancelled', 'links_full', 'codes_full'],
})
