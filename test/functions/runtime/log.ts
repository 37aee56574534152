import type { Activity } from '../../../domain/activities/activity/activity'
import { touchActivity } from '../../../domain/activities/activity/touch-activity'
import type { Envelope } from '../../../domain/log/envelope/envelope'
import { foldAll } from '../../../domain/log/folding/fold-envelope'
import type { Relationship } from '../../../domain/people/relationship/relationship'
import type { Actor } from '../../support/actors'
import type { TestCloud } from '../../support/cloud'

/** With its sets in one order: made again from the log, they come in the log's. */
export async function relationshipOf(cloud: TestCloud, customer: Actor): Promise<Relationship | undefined> {
  const { relationships } = await cloud.dumpAll()
  return sorted(relationships.find(({ personId }) => personId === customer.personId) as Relationship | undefined)
}

/** The law: relationship and participations are the fold of the log. */
export async function expectFoldOfLog(cloud: TestCloud, customer: Actor): Promise<void> {
  const dump = await cloud.dumpAll()
  const mine = ({ personId }: Record<string, unknown>) => personId === customer.personId
  const log = dump.envelopes.filter(mine) as unknown as Envelope[]
  const activities = dump.activities as unknown as Activity[]
  const steps = log.map((each) => {
    const now = activities.find(({ _id }) => _id === each.activityId)
    const activity = each.activity ?? (now && touchActivity(now))
    return { envelope: each, context: { ...each, ...(activity && { activity }) } }
  })
  const folds = foldAll(steps)
  expect(await relationshipOf(cloud, customer)).toMatchObject(sorted(folds.relationship) ?? {})
  for (const participation of dump.participations.filter(mine)) {
    expect(participation).toMatchObject({ ...folds.participations[String(participation.activityId)] })
  }
}

/** Two of its lists are sets: their order is that of arrival. */
function sorted<Fold extends { tagKeys: string[]; activityIds: string[] }>(fold: Fold | undefined): Fold | undefined {
  return fold && { ...fold, tagKeys: [...fold.tagKeys].sort(), activityIds: [...fold.activityIds].sort() }
}
