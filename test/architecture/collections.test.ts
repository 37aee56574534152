import { type AnyCollection, collection, ofPair } from '../../database/collection'
import { collections } from '../../database/collections'
import { gapsOf } from '../../database/gaps-of'

const table: Record<string, AnyCollection> = collections
/** The number a new collection would take. */
const nextList =
  1 + Math.max(...Object.values(table).flatMap(({ ties }) => ties.map(({ exported }) => exported.list ?? 0)))
const kept = { asLongAs: 'consent', because: 'made up' } as const

test('every collection says whom it is about, and what is about somebody can be exported and erased', () => {
  expect(gapsOf(table)).toEqual([])
})

test('a collection about somebody that nobody could export, or erase, is named', () => {
  const wishes = collection<{ _id: string; agentId: string; personId: string }>({
    ...{ holds: 'wishes', named: 'made up', indexes: [], kept, about: ofPair },
    ...{ exported: { list: nextList }, erased: 'removed' },
  })
  const [tie] = wishes.ties
  const broken = (part: object) => ({ ...table, wishes: { ...wishes, ties: [{ ...tie, ...part }] } }) as typeof table

  expect(gapsOf({ ...table, wishes })).toEqual([])
  expect(gapsOf(broken({ exported: undefined }))).toEqual(['wishes: about a pair, and no export shows it'])
  expect(gapsOf(broken({ exported: { list: 3 } }))).toEqual(['wishes: list 3 is that of archives'])
  expect(gapsOf(broken({ erased: undefined }))).toEqual(['wishes: about a pair, and nothing erases it'])
  expect(gapsOf(broken({ about: { who: 'pair', person: 'personId' } }))).toEqual([
    'wishes: a pair needs both its fields',
  ])
})

test('who leaves it open, or calls a document with an id of somebody about nobody, is told by the compiler', () => {
  type Wish = { _id: string; personId: string; text: string }
  const rest = { holds: 'wishes', named: 'made up', indexes: [], kept }
  // @ts-expect-error it does not say about whom it is
  collection<Wish>({ ...rest })
  // @ts-expect-error its documents name a person
  collection<Wish>({ ...rest, about: 'nobody' })
  // @ts-expect-error it says whom it is about and not how that is erased
  collection<Wish>({ ...rest, about: { who: 'person', person: 'personId' }, exported: { list: nextList } })
  collection<Wish>({
    ...rest,
    // @ts-expect-error there is no such field
    about: { who: 'person', person: 'owner' },
    exported: { list: nextList },
    erased: 'removed',
  })
})
