import type { Envelope } from '@domain/envelope/envelope'
import { gatherTouches } from '@domain/interaction/gather-touches'
import { sayAnswerTo, sayTouch } from '@domain/interaction/say-touch'
import { touchOf } from '@domain/interaction/touch-of'
import type { RecentTouch } from '@domain/relationship/relationship'
import { findQuestions } from './consultations'
import { withContexts } from './envelope-log'

/** Envelopes as one line of touches in words, newest first; questions to the agent with what was asked. */
export async function presentTimeline(envelopes: readonly Envelope[], now: number) {
  const [steps, questions] = await Promise.all([withContexts(envelopes), findQuestions(envelopes)])
  const touches: (RecentTouch & { asked?: string })[] = steps.flatMap(({ envelope, context }) => {
    const detail = questions.get(envelope._id)
    return envelope.interactions.map((interaction) => ({
      ...touchOf(interaction, context.activity),
      ...(detail !== undefined && { detail }),
      ...(interaction.kind === 'surveyAnswer' && { asked: context.activity?.questions[interaction.question]?.title }),
    }))
  })
  return gatherTouches(touches)
    .reverse()
    .map((touch) => ({
      at: touch.at,
      kind: touch.kind,
      words: touch.asked ? sayAnswerTo(touch.asked, touch, now) : sayTouch(touch, now),
      ...(touch.activityId !== undefined && { activityId: touch.activityId }),
    }))
}
