import { allKinds } from '@domain/log/kinds/all-kinds'
import type { AnyKind } from '@domain/log/kinds/description/kind'
import { findKind, tellings } from '@domain/log/kinds/find-kind'
import { capturedKinds, isNoted, notedKinds, recordedKinds } from '@domain/log/kinds/interaction'
import { isMilestone, isRecent } from '@domain/log/kinds/milestone'
import { settles, takesBack } from '@domain/log/kinds/what-closes'

const kinds: readonly AnyKind[] = allKinds
const isKnown = (name: string) => findKind(name) !== undefined

test('a kind stands in the list once, and one of three writes it: a phone, a function or an agent', () => {
  const names = kinds.map(({ kind }) => kind)
  expect(new Set(names).size).toBe(names.length)
  expect([...capturedKinds, ...recordedKinds, ...notedKinds].sort()).toEqual([...names].sort())
})

test('whatever takes a kind back or settles it is a kind itself', () => {
  const named = kinds.flatMap(({ takenBackBy, settledBy = [] }) => [
    ...(takenBackBy && 'kind' in takenBackBy ? [takenBackBy.kind] : []),
    ...settledBy.filter((name) => name !== 'contact'),
  ])
  expect(named.filter((name) => !isKnown(name))).toEqual([])
})

test('what a flag takes back is told as something else, by a name that is no kind’s', () => {
  expect([...tellings.keys()].filter((name) => !isKnown(name))).toEqual(['unfavourite'])
  expect([isMilestone('unfavourite'), isRecent('unfavourite'), isNoted('unfavourite')]).toEqual([false, true, false])
})

test('no two share a place in an order of words, but a kind and what takes it back', () => {
  const twice = (places: (number | undefined)[]) =>
    places.filter((place, index) => place !== undefined && places.indexOf(place) !== index)
  expect(twice(kinds.map(({ warmthReason }) => warmthReason?.place))).toEqual([])
  expect(twice(kinds.map(({ stageReason }) => stageReason?.place))).toEqual([])
  const told = [...tellings].map(([kind, telling]) => ({ kind, ...telling }))
  expect(twice(told.map(({ lead }) => lead))).toEqual([])
  const together = told.flatMap((one) =>
    told.flatMap((other) =>
      one !== other && one.aside && one.aside.place === other.aside?.place ? [[one, other]] : [],
    ),
  )
  const strangers = together.filter(
    ([one, other]) => !takesBack(one?.kind ?? '', other?.kind ?? '') && !takesBack(other?.kind ?? '', one?.kind ?? ''),
  )
  expect(strangers).toEqual([])
})

test('every contact of the agent’s settles what asks for one, whichever it is', () => {
  const contacts = kinds.filter(({ contact }) => contact).map(({ kind }) => kind)
  expect(contacts).toEqual(['visit', 'call', 'message', 'proposal'])
  expect(contacts.filter((kind) => !settles(kind, 'consult'))).toEqual([])
  expect([settles('surveyFinish', 'checkIn'), settles('surveyFinish', 'consult')]).toEqual([true, false])
  expect([settles('complaintSettled', 'complaint'), settles('call', 'complaint')]).toEqual([true, false])
})

test('what takes back what', () => {
  expect(takesBack('cancelRegistration', 'register')).toBe(true)
  expect(takesBack('cancelAppointment', 'appointment')).toBe(true)
  expect(takesBack('unfavourite', 'favourite')).toBe(true)
  expect(takesBack('cancelRegistration', 'appointment')).toBe(false)
  expect(takesBack('surveyAnswer', 'surveyAnswer')).toBe(false)
})

test('what somebody else did earns this person nothing', () => {
  const others = kinds.filter(({ by }) => by === 'another')
  expect(others.map(({ kind }) => kind)).toEqual(['introduction'])
  expect(others.filter(({ points, carriesTo, warmthReason }) => points || carriesTo || warmthReason)).toEqual([])
})

test('points are data', () => {
  const points = kinds.flatMap((each) => each.points ?? [])
  expect(JSON.parse(JSON.stringify(points))).toEqual(points)
})
