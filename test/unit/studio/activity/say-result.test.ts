import { sayPassers, sayResult } from '@/subpackages/studio/activity/say-result'
import { sayNps } from '@/subpackages/studio/activity/say-survey'

type Result = Parameters<typeof sayResult>[0]

const came = (name: string, registration: Result['participants'][number]['registration'] = 'none') => ({
  person: { personId: name, name, nameFrom: 'introduction' as const },
  words: '',
  seconds: 0,
  registration,
  headcount: 1,
  lastAt: 0,
})

test('an activity nobody opened says so', () => {
  expect(sayResult({ participants: [], lineage: [] })).toBe('还没有人来')
})

test('an event tells who came, registered and is here already; a cancelled registration is none', () => {
  const participants = [came('林悦', 'registered'), came('何一禾', 'checkedIn'), came('沈知秋', 'cancelled')]
  expect(sayResult({ participants, lineage: [] })).toBe('3 位来看过，2 位报了名，1 位已经到了')
})

test('friends of friends are named as such', () => {
  const lineage = [
    { personId: 'a', name: '林悦', depth: 1, brought: 1 },
    { personId: 'b', name: '何一禾', parent: 'a', depth: 2, brought: 0 },
  ]
  expect(sayResult({ participants: [came('林悦'), came('何一禾')], lineage })).toBe('2 位来看过，1 位是朋友带来的')
})

test('passers-by are only a number, and silence when there were none', () => {
  expect(sayPassers(0)).toBe('')
  expect(sayPassers(8)).toContain('8 次')
})

test('a promoter score below zero is said as a lack', () => {
  expect(sayNps(-20)).toContain('少 20 个百分点')
})
