import type { Activity } from '@domain/activity/activity'
import type { Envelope } from '@domain/envelope/envelope'
import { touchActivity } from '@domain/envelope/touch-context'
import { gatherTouches } from '@domain/interaction/gather-touches'
import { sayTouch } from '@domain/interaction/say-touch'
import { touchOf } from '@domain/interaction/touch-of'

/** Envelopes as one line of touches in words, newest first. */
export function presentTimeline(envelopes: readonly Envelope[], activities: readonly Activity[], now: number) {
  const contexts = new Map(activities.map((activity) => [activity._id, touchActivity(activity)]))
  const touches = envelopes.flatMap(({ activityId, interactions }) =>
    interactions.map((interaction) => touchOf(interaction, contexts.get(activityId ?? ''))),
  )
  return gatherTouches(touches)
    .reverse()
    .map((touch) => ({
      at: touch.at,
      kind: touch.kind,
      words: sayTouch(touch, now),
      ...(touch.activityId !== undefined && { activityId: touch.activityId }),
    }))
}
