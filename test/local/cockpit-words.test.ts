import { describeCall, type ObservedCall } from '../../local/cockpit/describe-call'

const call: ObservedCall = {
  id: 1,
  at: 0,
  functionName: 'capture',
  operation: 'recordInteractions',
  caller: { slug: 'lin-yue', name: '林悦' },
  milliseconds: 1,
  documentsRead: 0,
  documentsWritten: 3,
  changes: [],
  messages: [],
}
const lookups = { activity: () => undefined, ownTags: () => [], nameOf: () => '王敏' }

function captured(interactions: object[]) {
  const activity = {
    activityId: 'a1',
    title: '孩子的第一份保障',
    blocks: [
      { id: 's1', type: 'heading', text: '第一步' },
      { id: 's2', type: 'heading', text: '第二步' },
    ],
    questions: [],
    topics: [],
  }
  const after = { _id: 'e1', agentId: 'g1', personId: 'p1', activityId: 'a1', interactions }
  return describeCall(
    { ...call, changes: [{ collection: 'envelopes', id: 'e1', before: null, after }] },
    { ...lookups, activity: () => activity as never },
  )
}

test('sections read one after the other are one sentence; other deeds keep their own', () => {
  const { captured: said, facts } = captured([
    { kind: 'open', at: 0, channel: 'chat' },
    { kind: 'read', at: 0, section: 's1', depth: 100 },
    { kind: 'read', at: 0, section: 's2', depth: 100 },
    { kind: 'favourite', at: 0, on: true },
  ])
  expect(said).toEqual([
    '从聊天里打开了《孩子的第一份保障》',
    '读了《孩子的第一份保障》的“第一步”“第二步”',
    '收藏了《孩子的第一份保障》',
  ])
  expect(facts).toEqual([
    { kind: 'open' },
    { kind: 'read', section: 's1' },
    { kind: 'read', section: 's2' },
    { kind: 'favourite' },
  ])
})

test('a call that stored nothing says what it was, and changed nobody', () => {
  const words = describeCall({ ...call, operation: 'getAgentCard', functionName: 'customer' }, lookups)
  expect(words).toMatchObject({ says: '翻看顾问的名片', captured: [], facts: [], tags: [], writes: [] })
})
