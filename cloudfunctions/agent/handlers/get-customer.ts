import { getCustomer as operation } from '@contract/get-customer'
import { readStage } from '@domain/engagement-stage/engagement-stage'
import { readIKnowThem } from '@domain/mutual-profile/read-i-know-them'
import { readTheyKnowMe } from '@domain/mutual-profile/read-they-know-me'
import { proposeNext } from '@domain/next-best-action/propose-next'
import type { Participation } from '@domain/participation/participation'
import type { Relationship } from '@domain/relationship/relationship'
import { readTags } from '@domain/tagging/read-tags'
import { readWarmth } from '@domain/warmth/read-warmth'
import { warmthLine } from '@domain/warmth/warmth-line'
import { findOwnProfile } from '../../_runtime/agents'
import { answer } from '../../_runtime/answer'
import { openArchive } from '../../_runtime/archives'
import { database } from '../../_runtime/database'
import { listOffered } from '../../_runtime/offered-activities'
import { findOwnCustomer, nameOf } from '../../_runtime/relationships'

const mostOffered = 50
const mostBrought = 100

export const getCustomer = answer(operation, async ({ input: { personId }, personId: agentId, now }) => {
  const [profile, customer] = await Promise.all([findOwnProfile(agentId), findOwnCustomer(agentId, personId)])
  const visible = { agentId, 'consent.state': 'granted' }
  const [archive, activities, registered, brought] = await Promise.all([
    database.archives.find(customer._id),
    listOffered(agentId, now, mostOffered),
    database.participations.list({ personId, agentId, registration: { $exists: true } }, { limit: mostOffered }),
    database.relationships.list({ ...visible, 'broughtBy.personId': personId }, { limit: mostBrought }),
  ])
  const titles = await findTitles(registered)

  return {
    person: nameOf(customer),
    consent: customer.consent.state,
    remarkName: customer.remarkName ?? '',
    audience: customer.audience,
    stage: readStage(customer, now),
    warmth: readWarmth(customer, now),
    warmthLine: warmthLine(customer.days, now),
    tags: readTags(customer, now, profile.ownTags),
    iKnowThem: readIKnowThem(openArchive(archive)),
    theyKnowMe: readTheyKnowMe(customer, profile, now),
    next: proposeNext({ relationship: customer, profile, activities, now }),
    lineage: presentLineage(customer, brought),
    registrations: registered.map((each) => presentRegistration(each, titles)),
  }
})

function presentLineage({ broughtBy }: Relationship, brought: readonly Relationship[]) {
  const bringer = broughtBy?.personId !== undefined && broughtBy.name !== undefined
  return {
    ...(bringer && { broughtBy: { personId: broughtBy.personId ?? '', name: broughtBy.name ?? '' } }),
    brought: brought.map((each) => ({ personId: each.personId, name: nameOf(each).name })),
  }
}

async function findTitles(participations: readonly Participation[]): Promise<Map<string, string>> {
  const activities = await database.activities.findAll(participations.map(({ activityId }) => activityId))
  return new Map(activities.map(({ _id, title }) => [_id, title]))
}

function presentRegistration({ activityId, registration }: Participation, titles: ReadonlyMap<string, string>) {
  const title = titles.get(activityId) ?? ''
  return { activityId, title, words: registration ? sayRegistration(registration) : '' }
}

function sayRegistration({ state, headcount, checkedInAt }: NonNullable<Participation['registration']>): string {
  if (state === 'cancelled') return '报名后取消了'
  return checkedInAt === undefined ? `报名 ${headcount} 人` : `报名 ${headcount} 人，已到场`
}
