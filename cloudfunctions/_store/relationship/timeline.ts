import type { Envelope } from '@domain/log/envelope/envelope'
import { gatherTouches } from '@domain/log/touch/gather-touches'
import { sayAnswerTo, sayTouch } from '@domain/log/touch/say-touch'
import { touchOf } from '@domain/log/touch/touch-of'
import type { RecentTouch } from '@domain/people/relationship/relationship'
import { findQuestions } from '../consultation/consultations'
import { withContexts } from '../folding/envelope-log'

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
