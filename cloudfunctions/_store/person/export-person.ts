import type { Presenter } from '../../../database/collection'
import type { StoredArchive } from '../../../database/collections/archives'
import type { SeatPlan } from '../../../database/collections/seat-plans'
import { readCursor, toCursor } from '../../_runtime/cursor'
import { openArchive } from '../archive/archives'
import { leaveOut } from './leave-out'
import { type Tie, ties, whereOf } from './ties'

/** A phone takes about 1 MB of an answer; as text inside a text, JSON grows by its quotes. */
const partBytes = 400_000
/** Small, because an envelope can have 64 kB. */
const pageLength = 50

const placeOf = ({ exported }: Tie) => exported.list ?? -1
/** A cursor names a list by its number. */
const lists = ties.filter((tie) => placeOf(tie) >= 0).sort((one, other) => placeOf(one) - placeOf(other))

/** As many documents about a person as one answer holds, from a cursor on, and where the next part begins. */
export async function exportPart(
  personId: string,
  cursor?: string,
): Promise<{ part: Record<string, unknown>; next?: string }> {
  const [first, firstAfter] = cursor === undefined ? [0, ''] : readCursor(cursor)
  const part: Record<string, unknown> = cursor === undefined ? await exportSingles(personId) : {}
  let bytes = Buffer.byteLength(JSON.stringify(part))
  let isEmpty = true
  for (const list of lists) {
    const place = placeOf(list)
    if (place < first) continue
    const found: unknown[] = []
    part[list.name] = found
    let after = place === first ? firstAfter : ''
    for await (const document of documentsAfter(list, personId, after)) {
      const shown = present(list, document, personId)
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

async function* documentsAfter(tie: Tie, personId: string, from: string) {
  let after = from
  for (;;) {
    const rest = { $and: [whereOf(tie, personId), { _id: { $gt: after } }] }
    const page = await tie.documents.list(rest, { sort: { _id: 1 }, limit: pageLength })
    yield* page
    if (page.length < pageLength) return
    after = page.at(-1)?._id ?? after
  }
}

/** What comes with the first part: what is there once or seldom, and numbers. */
async function exportSingles(personId: string): Promise<Record<string, unknown>> {
  const singles = await Promise.all(
    ties.map(async (tie) => {
      const { alone, counted } = tie.exported
      if (counted !== undefined) return [[counted, await tie.documents.count(whereOf(tie, personId))] as const]
      return alone === undefined ? [] : [[alone, await exportAlone(tie, personId)] as const]
    }),
  )
  return Object.fromEntries(singles.flat())
}

async function exportAlone(tie: Tie, personId: string): Promise<unknown> {
  const { about } = tie
  const isTheirOwn = about.who === 'agent' ? about.agent === '_id' : about.person === '_id'
  if (isTheirOwn) return present(tie, await tie.documents.find(personId), personId)
  return (await tie.documents.listAll(whereOf(tie, personId))).map((document) => present(tie, document, personId))
}

/** What the table of collections leaves to a function, because leaving out fields does not do. */
const presenters: Record<Presenter, (document: never, personId: string) => unknown> = {
  openedArchive: (archive: StoredArchive) => ({ ...archive, fields: openArchive(archive) }),
  // Without the others who have seats.
  ownSeats: ({ _id, seats }: SeatPlan, personId: string) => ({ _id, seats: seats[personId] }),
}

function present({ exported }: Tie, document: object | null, personId: string): unknown {
  const { presentedBy, without } = exported
  if (presentedBy) return presenters[presentedBy](document as never, personId)
  return without ? leaveOut(document ?? {}, without) : document
}
