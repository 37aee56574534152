import type { Activity } from '../../domain/activities/activity/activity'
import { touchActivity } from '../../domain/activities/activity/touch-activity'
import type { ShareLink } from '../../domain/activities/share-link/share-link'
import type { Envelope } from '../../domain/log/envelope/envelope'
import { findDisagreements } from '../../domain/log/folding/find-disagreements'
import { foldAll } from '../../domain/log/folding/fold-envelope'
import type { Participation } from '../../domain/people/participation/participation'
import type { Relationship } from '../../domain/people/relationship/relationship'
import { startShukeCloud } from '../../local/shuke-cloud'

export interface Documents {
  activities: Activity[]
  envelopes: Envelope[]
  relationships: Relationship[]
  participations: Participation[]
  shareLinks: ShareLink[]
}

/** Everything that lies in the folder of a cloud that has ended, however it ended. */
export async function readDocuments(dataDir: string, functionsDir: string): Promise<Documents> {
  const cloud = await startShukeCloud({ port: 0, dataDir, functionsDir })
  const dump = async <T>(name: string) => (await cloud.engine.dump(name)) as unknown as T[]
  const documents: Documents = {
    activities: await dump('activities'),
    envelopes: await dump('envelopes'),
    relationships: await dump('relationships'),
    participations: await dump('participations'),
    shareLinks: await dump('shareLinks'),
  }
  await cloud.close()
  return documents
}

/** The only fields that say when a call arrived rather than what somebody did; an introduction is when a consent arrived. */
const arrival: Partial<Record<keyof Documents, (document: never) => object>> = {
  envelopes: ({ receivedAt: _, ...rest }: Envelope) => (isIntroduction(rest) ? { source: rest.source } : rest),
  relationships: ({ consent: { grantedAt: _, ...consent }, commitments, milestones, ...rest }: Relationship) => ({
    ...rest,
    consent,
    commitments: { ...commitments, introduction: introductionsCounted(commitments) },
    milestones: milestones.map((each) => (each.kind === 'introduction' ? { ...each, at: 0 } : each)),
  }),
  shareLinks: ({ createdAt: _, ...rest }: ShareLink) => rest,
}

/** Every field of every document in which two worlds differ, but for the instants at which calls arrived. */
export function compareWorlds(calm: Documents, stormy: Documents): string[] {
  return (['envelopes', 'relationships', 'participations', 'shareLinks'] as const).flatMap((name) => {
    const told = arrival[name] ?? ((document: object) => document)
    const byId = (documents: { _id: string }[]) =>
      Object.fromEntries(documents.map((document) => [document._id, told(document as never)]))
    return findDisagreements(byId(calm[name]), byId(stormy[name]), name)
  })
}

/** Where folded documents are not the fold of the log, as this code or another release folds it. */
export function breachesOfLaw(
  { activities, envelopes, relationships, participations }: Documents,
  fold = foldAll,
): string[] {
  const contexts = new Map(activities.map((activity) => [activity._id, touchActivity(activity)]))
  return relationships.flatMap((relationship) => {
    const log = envelopes.filter(({ relationshipId }) => relationshipId === relationship._id)
    const folded = fold(
      log.map((envelope) => ({
        envelope,
        context: { activity: contexts.get(envelope.activityId ?? ''), ...envelope },
      })),
    )
    const { agentId, personId } = relationship
    const mine = participations.filter((each) => each.personId === personId && each.agentId === agentId)
    return [
      ...findDisagreements(partOf(relationship, folded.relationship), folded.relationship, relationship._id),
      ...mine.flatMap((each) => {
        const part = folded.participations[each.activityId] ?? {}
        return findDisagreements(partOf(each, part), part, each._id)
      }),
    ]
  })
}

function partOf(document: object, fold: object): object {
  return Object.fromEntries(Object.keys(fold).map((name) => [name, document[name as keyof typeof document]]))
}

/** How many interactions of their own the documents hold: by the log, and as counted by the relationships. */
export function countInteractions({ envelopes, relationships }: Documents): { logged: number; folded: number } {
  return {
    logged: sum(envelopes.filter((each) => !isIntroduction(each)).map(({ interactions }) => interactions.length)),
    folded: sum(relationships.flatMap(({ counts: { introduction: _, ...own } }) => Object.values(own))),
  }
}

/** How many people were introduced: by the log, as counted by the sharers' relationships, and as credited at the newcomers'. */
export function countIntroductions({ envelopes, relationships }: Documents) {
  return {
    logged: envelopes.filter(isIntroduction).length,
    folded: sum(relationships.map(({ commitments }) => introductionsCounted(commitments))),
    credited: relationships.filter(({ broughtBy }) => broughtBy?.personId !== undefined).length,
  }
}

function introductionsCounted({ introduction = {} }: Relationship['commitments']): number {
  return sum(Object.values(introduction).flatMap((month) => Object.values(month)))
}

function isIntroduction({ source }: Pick<Envelope, 'source'>): boolean {
  return source.startsWith('introduction-')
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
