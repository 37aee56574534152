import { openShareLink as operation } from '@contract/share-link/open-share-link'
import { viewActivity } from '@domain/activities/activity/activity-view'
import { consentText } from '@domain/people/consent/consent-text'
import { isFavourite, type Participation, participationId } from '@domain/people/participation/participation'
import { type Relationship, relationshipId } from '@domain/people/relationship/relationship'
import { answerAnyone } from '../../_runtime/answer'
import { database } from '../../_runtime/database'
import type { StoredSurveyResponse } from '../../_runtime/documents'
import { refuse } from '../../_runtime/refuse'
import { findActivity } from '../../_store/activity/activities'
import { countPasserBy } from '../../_store/activity/passers-by'
import { findAgent, presentAgentCard } from '../../_store/agent/agents'
import { findLinkRoute, findOrCreateLink } from '../../_store/share-link/share-links'
import { shareSeal } from '../../_store/share-link/share-seal'

export const openShareLink = answerAnyone(operation, async ({ input, personId, now }) => {
  const isPreview = input.entry === 'preview'
  if (personId === null && !isPreview) refuse('identity_missing')
  const link = isPreview ? await findLinkRoute(input, now) : await findOrCreateLink(input, now)
  const [activity, agent, seatPlan, mine] = await Promise.all([
    findActivity(link.activityId),
    findAgent(link.agentId),
    database.seatPlans.find(link.activityId),
    personId === null ? nobody : loadMine(personId, link),
  ])
  const isOwner = personId === activity.agentId
  if (activity.state === 'draft' && !isOwner) refuse('activity_draft')

  const consent = mine.relationship?.consent.state ?? ('undecided' as const)
  if (!isPreview && !isOwner && consent !== 'granted') await countPasserBy(activity._id)

  return {
    activity: viewActivity(activity, { isFinished: mine.response?.finishedAt !== undefined }),
    agent: presentAgentCard(agent),
    consent,
    consentText,
    isOwner,
    mine: presentMine(mine),
    ...(personId !== null && !isPreview && !isOwner && { shareSeal: shareSeal(personId, link._id) }),
    ...(activity.schedule && { seatsLeft: Math.max(0, activity.schedule.capacity - (seatPlan?.taken ?? 0)) }),
    serverNow: now,
  }
})

interface Mine {
  relationship: Relationship | null
  participation: Participation | null
  response: StoredSurveyResponse | null
}

const nobody: Mine = { relationship: null, participation: null, response: null }

async function loadMine(personId: string, link: { agentId: string; activityId: string }): Promise<Mine> {
  const inActivity = participationId(link.activityId, personId)
  const [relationship, participation, response] = await Promise.all([
    database.relationships.find(relationshipId(link.agentId, personId)),
    database.participations.find(inActivity),
    database.surveyResponses.find(inActivity),
  ])
  return { relationship, participation, response }
}

function presentMine({ relationship, participation, response }: Mine) {
  return {
    name: participation?.registration?.name ?? relationship?.introduction?.name ?? '',
    isFavourite: participation !== null && isFavourite(participation),
    registration: participation?.registration?.state ?? ('none' as const),
    answers: response?.answers ?? {},
    isFinished: response?.finishedAt !== undefined,
  }
}
