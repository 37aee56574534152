import { withdrawFrom } from '@/capture/capture'
import { forgetUnsentAnswers } from '../shared/unsent-answers'

/** Stops capture and empties what waits on this phone, for one agent or altogether, before the function is asked. */
export async function forgetOnPhone(agentId?: string): Promise<void> {
  await Promise.all([withdrawFrom(agentId), forgetUnsentAnswers(agentId)])
}
