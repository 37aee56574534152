import { getActivityResult as operation } from '@contract/activity/get-activity-result'
import { type Activity, activityKindLabels } from '@domain/activities/activity/activity'
import { surveyResult } from '@domain/activities/survey/survey-result'
import { isFavourite, type Participation } from '@domain/people/participation/participation'
import type { PersonLine } from '@domain/people/person/name-person'
import { growLineage } from '@domain/people/share-lineage/grow-lineage'
import { sayDuration, sayTime } from '@domain/words/calendar/say-time'
import { answer } from '../../_runtime/answer'
import { database } from '../../_runtime/database'
import { findOwnActivity } from '../../_store/activity/activities'
import { countPassersBy } from '../../_store/activity/passers-by'
import { findOwnProfile } from '../../_store/agent/agents'
import { findNames } from '../../_store/relationship/relationships'

type Names = ReadonlyMap<string, PersonLine>

export const getActivityResult = answer(operation, async ({ input: { activityId }, personId: agentId, now }) => {
  await findOwnProfile(agentId)
  const activity = await findOwnActivity(agentId, activityId)
  const [all, shareLinks, responses, anonymous] = await Promise.all([
    database.participations.listAll({ activityId }),
    database.shareLinks.listAll({ activityId }),
    database.surveyResponses.listAll({ activityId }),
    countPassersBy([activityId]),
  ])
  const names = await findNames(
    agentId,
    all.map(({ personId }) => personId),
  )
  const shown = all.filter(({ personId, registration }) => names.has(personId) || registration !== undefined)

  return {
    activity: {
      ...activity,
      activityId,
      words: activityKindLabels[activity.kind],
      ...(activity.schedule && {
        when: `${sayTime(activity.schedule.startsAt, now)} · ${activity.schedule.place}`,
        startsAt: activity.schedule.startsAt,
        capacity: activity.schedule.capacity,
      }),
    },
    people: all.length,
    anonymousOpens: anonymous.get(activityId) ?? 0,
    participants: shown.map((each) => presentParticipant(each, names, now)).sort((a, b) => b.lastAt - a.lastAt),
    lineage: growLineage(shown, shareLinks, agentId).map((node) => ({
      ...node,
      name: nameIn(names, shown, node.personId),
    })),
    ...(activity.questions.length > 0 && {
      survey: presentSurvey(
        activity,
        responses.filter(({ personId }) => names.has(personId)),
        names,
      ),
    }),
  }
})

/**
 * The name somebody registered with, where a description is all there is otherwise; who withdrew is known by it alone.
 */
function nameIn(names: Names, participations: readonly Participation[], personId: string): string {
  const registration = participations.find((each) => each.personId === personId)?.registration
  const known = names.get(personId)
  if (known && known.nameFrom !== 'description') return known.name
  return registration?.name ?? known?.name ?? '一位朋友'
}

function presentParticipant(participation: Participation, names: Names, now: number) {
  const { personId, seconds, registration, lastAt } = participation
  const person = names.get(personId)
  const registered = {
    registration:
      registration?.checkedInAt !== undefined ? ('checkedIn' as const) : (registration?.state ?? ('none' as const)),
    headcount: registration?.state === 'registered' ? registration.headcount : 0,
  }
  if (!person) {
    const name = registration?.name ?? '一位朋友'
    const words = ['撤回了同意，只保留报名', ...sayRemark(registration)].join('，')
    return {
      person: { personId, name, nameFrom: 'description' as const },
      words,
      seconds: 0,
      ...registered,
      lastAt: registration?.at ?? 0,
    }
  }
  const named = person.nameFrom === 'description' && registration ? { ...person, name: registration.name } : person
  return { person: named, words: sayPart(participation, now), seconds, ...registered, lastAt }
}

function sayPart(participation: Participation, now: number): string {
  const { seconds, counts, registration, lastAt } = participation
  const deeds = [
    ...(seconds > 0 ? [`看了 ${sayDuration(seconds)}`] : ['打开过']),
    ...(isFavourite(participation) ? ['收藏了'] : []),
    ...(counts.share ? [`转发 ${counts.share} 次`] : []),
    ...(counts.surveyFinish ? ['答完了'] : []),
    ...(registration?.state === 'registered' ? [`报名 ${registration.headcount} 人`, ...sayRemark(registration)] : []),
  ]
  return `${lastAt > 0 ? `${sayTime(lastAt, now)} · ` : ''}${deeds.join('，')}`
}

function sayRemark(registration: Participation['registration']): string[] {
  return registration?.remark ? [`备注“${registration.remark}”`] : []
}

function presentSurvey(activity: Activity, responses: Parameters<typeof surveyResult>[1], names: Names) {
  const result = surveyResult(activity, responses)
  return {
    ...result,
    questions: result.questions.map((question) => ({
      ...question,
      texts: question.texts.map(({ personId, text }) => ({ name: names.get(personId)?.name ?? '一位朋友', text })),
    })),
  }
}
