import { emptyState, stateFrom } from '@/capture/queue-state'

test('what was written down is read again', () => {
  const state = { ...emptyState('phone-1-aaaa'), next: 7, dropped: 2 }
  expect(stateFrom(JSON.stringify(state))).toEqual(state)
})

test.each([
  'no JSON',
  'null',
  '{}',
  JSON.stringify(emptyState('short')),
  JSON.stringify({ ...emptyState('phone-1-aaaa'), next: '7' }),
  JSON.stringify({ ...emptyState('phone-1-aaaa'), closed: null }),
])('%s is no queue: the phone starts anew under a new name', (text) => {
  expect(stateFrom(text)).toBeNull()
})
