import type { Envelope } from '@domain/envelope/envelope'
import { touchActivity } from '@domain/envelope/touch-context'
import { gatherTouches } from '@domain/interaction/gather-touches'
import { sayTouch } from '@domain/interaction/say-touch'
import { touchOf } from '@domain/interaction/touch-of'
import { database } from './database'

const consultLedger = 'consult-'

/** Envelopes as one line of touches in words, newest first; questions to the agent with what was asked. */
export async function presentTimeline(envelopes: readonly Envelope[], now: number) {
  const [activities, questions] = await Promise.all([
    database.activities.findAll(envelopes.flatMap(({ activityId }) => activityId ?? [])),
    findQuestions(envelopes),
  ])
  const contexts = new Map(activities.map((activity) => [activity._id, touchActivity(activity)]))
  const touches = envelopes.flatMap((envelope) => {
    const detail = questions.get(consultationId(envelope))
    return envelope.interactions.map((interaction) => ({
      ...touchOf(interaction, contexts.get(envelope.activityId ?? '')),
      ...(detail !== undefined && { detail }),
    }))
  })
  return gatherTouches(touches)
    .reverse()
    .map((touch) => ({
      at: touch.at,
      kind: touch.kind,
      words: sayTouch(touch, now),
      ...(touch.activityId !== undefined && { activityId: touch.activityId }),
    }))
}

/** What was asked, by the id of the consultation. The log itself holds nothing that somebody wrote in words. */
async function findQuestions(envelopes: readonly Envelope[]): Promise<Map<string, string>> {
  const asking = envelopes.filter(({ source }) => source.startsWith(consultLedger))
  const found = asking.length > 0 ? await database.consultations.findAll(asking.map(consultationId)) : []
  return new Map(found.map(({ _id, text }) => [_id, text]))
}

function consultationId({ personId, source }: Envelope): string {
  return `${personId}:${source.slice(consultLedger.length)}`
}
