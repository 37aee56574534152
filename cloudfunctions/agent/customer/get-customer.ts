import { getCustomer as operation } from '@contract/customer/get-customer'
import { readIKnowThem } from '@domain/advice/mutual-profile/read-i-know-them'
import { readTheyKnowMe } from '@domain/advice/mutual-profile/read-they-know-me'
import { proposeNext } from '@domain/advice/next-best-action/propose-next'
import { readStage } from '@domain/log/engagement-stage/engagement-stage'
import { readTags } from '@domain/log/tagging/read-tags'
import { readWarmth } from '@domain/log/warmth/read-warmth'
import { warmthLine } from '@domain/log/warmth/warmth-line'
import type { Participation } from '@domain/people/participation/participation'
import type { Relationship } from '@domain/people/relationship/relationship'
import { answer } from '../../_runtime/answer'
import { database } from '../../_runtime/database'
import { listOffered } from '../../_store/activity/offered-activities'
import { findOwnProfile } from '../../_store/agent/agents'
import { openArchive } from '../../_store/archive/archives'
import { findOwnCustomer, nameOf } from '../../_store/relationship/relationships'

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
