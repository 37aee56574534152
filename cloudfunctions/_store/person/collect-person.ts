import type { PictureCheck } from '@domain/activities/picture/picture-check'
import type { Relationship } from '@domain/people/relationship/relationship'
import { readCursor, toCursor } from '../../_runtime/cursor'
import { type Collection, database, type Where } from '../../_runtime/database'
import type { StoredArchive } from '../../_runtime/documents'
import { openArchive } from '../archive/archives'
import { aboutOnePerson } from './personal-documents'

/** A phone takes about 1 MB of an answer; as text inside a text, JSON grows by its quotes. */
const partBytes = 400_000
/** Small, because an envelope can have 64 kB. */
const pageLength = 50

interface PersonalList {
  name: string
  collection: Collection<{ _id: string }>
  where: (personId: string) => Where
  present?: (document: never) => unknown
}

/** In this order; a cursor names a list by its place. */
const lists: readonly PersonalList[] = [
  { name: 'activities', collection: database.activities, where: (agentId) => ({ agentId }) },
  { name: 'relationships', collection: database.relationships, where: byPerson, present: withoutBringer },
  { name: 'shareLinks', collection: database.shareLinks, where: (sharerId) => ({ sharerId }) },
  ...aboutOnePerson.map((name) => ({
    name,
    collection: database[name] as Collection<{ _id: string }>,
    where: byPerson,
    ...(name === 'archives' && { present: opened }),
    ...(name === 'pictureChecks' && { present: withoutTrace }),
  })),
]

/** As many documents about a person as one answer holds, from a cursor on, and where the next part begins. */
export async function collectPart(
  personId: string,
  cursor?: string,
): Promise<{ part: Record<string, unknown>; next?: string }> {
  const [first, firstAfter] = cursor === undefined ? [0, ''] : readCursor(cursor)
  const part: Record<string, unknown> = cursor === undefined ? await collectSingles(personId) : {}
  let bytes = Buffer.byteLength(JSON.stringify(part))
  let isEmpty = true
  for (const [place, list] of lists.entries()) {
    if (place < first) continue
    const found: unknown[] = []
    part[list.name] = found
    let after = place === first ? firstAfter : ''
    for await (const document of documentsAfter(list, personId, after)) {
      const shown = list.present ? list.present(document as never) : document
      bytes += Buffer.byteLength(JSON.stringify(shown))
      // One that is too large for any part still goes, alone.
      if (!isEmpty && bytes > partBytes) return { part, next: toCursor(place, after) }
      found.push(shown)
      isEmpty = false
      after = document._id
    }
  }
  return { part }
}

async function* documentsAfter({ collection, where }: PersonalList, personId: string, from: string) {
  let after = from
  for (;;) {
    const rest = { $and: [where(personId), { _id: { $gt: after } }] }
    const page = await collection.list(rest, { sort: { _id: 1 }, limit: pageLength })
    yield* page
    if (page.length < pageLength) return
    after = page.at(-1)?._id ?? after
  }
}

/** What is there once, without what only the platform knows the person by. */
async function collectSingles(personId: string): Promise<Record<string, unknown>> {
  const [person, agentProfile, seatPlans, brought] = await Promise.all([
    database.people.find(personId),
    database.agents.find(personId),
    database.seatPlans.listAll({ [`seats.${personId}`]: { $exists: true } }),
    database.relationships.count({ 'broughtBy.personId': personId }),
  ])
  const { openid: _openid, ...known } = person ?? { openid: '' }
  return {
    person: known,
    agentProfile,
    // Without the others who have seats or were brought.
    seatPlans: seatPlans.map(({ _id, seats }) => ({ _id, seats: seats[personId] })),
    brought,
  }
}

function byPerson(personId: string): Where {
  return { personId }
}

function opened(archive: StoredArchive) {
  return { ...archive, fields: openArchive(archive) }
}

/** Whoever knows the id of a question to WeChat could answer it in WeChat's place. */
function withoutTrace({ traceId: _traceId, ...check }: PictureCheck) {
  return check
}

/** Who brought somebody, and what the agent calls them, is about that other person; the link is enough. */
function withoutBringer({ broughtBy, ...relationship }: Relationship) {
  return { ...relationship, ...(broughtBy && { broughtBy: { linkId: broughtBy.linkId } }) }
}
