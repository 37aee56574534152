import type { OperationOutput } from '@contract/operations'
import { createKeptDraft } from '@/platform/storage/kept-draft'
import { wholeFrom } from '@/platform/storage/kept-state'
import { textUnder } from '@/platform/storage/text-under'

export type Answers = OperationOutput<'openShareLink'>['mine']['answers']
type Unsent = Record<string, { agentId: string; answers: Answers }>

const kept = createKeptDraft<Unsent>(textUnder('survey-answers'), {
  fresh: () => ({}),
  from: (text) => wholeFrom<Unsent>(text, (unsent) => typeof unsent === 'object' && !Array.isArray(unsent)),
})

/** Answers given on this phone that no function has acknowledged yet: they outlive a kill of the app. */
export async function readUnsentAnswers(activityId: string): Promise<Answers> {
  return (await kept.read())[activityId]?.answers ?? {}
}

/** Replaces what waits for one activity; nothing waiting leaves nothing on the phone. */
export function keepUnsentAnswers(of: { activityId: string; agentId: string }, answers: Answers): Promise<boolean> {
  return kept.change(({ [of.activityId]: _replaced, ...others }) =>
    Object.keys(answers).length === 0 ? others : { ...others, [of.activityId]: { agentId: of.agentId, answers } },
  )
}

/** After a withdrawal nothing of it may leave the phone: forgets what waits for one agent, or everything. */
export async function forgetUnsentAnswers(agentId?: string): Promise<boolean> {
  await kept.read()
  return kept.change((unsent) =>
    Object.fromEntries(
      Object.entries(unsent).filter(([, waiting]) => agentId !== undefined && waiting.agentId !== agentId),
    ),
  )
}
