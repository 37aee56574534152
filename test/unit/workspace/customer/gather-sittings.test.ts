import { gatherSittings } from '@/subpackages/workspace/customer/timeline/gather-sittings'
import { china } from '../../example-people'

const entry = (time: string, kind: string, activityId?: string) => ({
  at: china(`2026-11-21 ${time}`),
  kind,
  words: kind,
  ...(activityId && { activityId }),
})
const kinds = (entries: ReturnType<typeof entry>[]) =>
  gatherSittings(entries).map(({ lead, steps }) => [lead.kind, ...steps.map(({ kind }) => kind)].join(' '))

test('one reading is one line, told by the time it took', () => {
  const reading = [
    entry('21:40', 'read', 'a'),
    entry('21:40', 'dwell', 'a'),
    entry('21:37', 'read', 'a'),
    entry('21:36', 'open', 'a'),
  ]
  expect(kinds(reading)).toEqual(['dwell read read open'])
  expect(gatherSittings(reading)[0]?.steps.map(({ at }) => at)).toEqual([
    reading[0]?.at,
    reading[2]?.at,
    reading[3]?.at,
  ])
})

test('an answered survey is told by its end, whatever else was reported', () => {
  const answering = [
    entry('20:22', 'surveyAnswer', 's'),
    entry('20:21', 'surveyFinish', 's'),
    entry('20:20', 'surveyAnswer', 's'),
    entry('20:20', 'dwell', 's'),
    entry('20:20', 'open', 's'),
  ]
  expect(kinds(answering)).toEqual(['surveyFinish surveyAnswer surveyAnswer dwell open'])
})

test('what somebody decided keeps its own line, also amid a reading', () => {
  const visit = [
    entry('20:06', 'read', 'a'),
    entry('20:05', 'register', 'a'),
    entry('20:04', 'dwell', 'a'),
    entry('20:03', 'facet'),
  ]
  expect(kinds(visit)).toEqual(['dwell read', 'register', 'facet'])
})

test('another activity, and the same one later on, are sittings of their own', () => {
  const day = [entry('21:00', 'dwell', 'a'), entry('20:59', 'dwell', 'b'), entry('12:00', 'dwell', 'a')]
  expect(kinds(day)).toEqual(['dwell', 'dwell', 'dwell'])
})

test('a sitting goes on from its earliest step, though that may be the line itself', () => {
  const slow = [entry('20:55', 'dwell', 's'), entry('20:45', 'surveyFinish', 's'), entry('20:20', 'open', 's')]
  expect(kinds(slow)).toEqual(['surveyFinish dwell open'])
})

test('what the agent noted never stands behind another line', () => {
  expect(kinds([entry('20:05', 'visit'), entry('20:04', 'call')])).toEqual(['visit', 'call'])
})
