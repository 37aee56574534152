import { settleDecision } from '@domain/log/tagging/decide-tag'
import { glanceAtTags, readOwnedTags, readTags } from '@domain/log/tagging/read-tags'
import type { TagDecision } from '@domain/people/relationship/relationship'
import { china, type Deed, relationshipOf, touchedActivity } from '../../example-people'

const article = touchedActivity('articleOne00', '孩子的第一份保障', { topics: ['need:childProtection'] })
const now = china('2026-11-02 09:30')
const readLastNight: Deed = { kind: 'dwell', seconds: 240, time: '2026-11-01 21:40', activity: article }

const keysOf = (tags: readonly { key: string }[]) => tags.map(({ key }) => key)
const find = <Tag extends { key: string }>(tags: readonly Tag[], key: string) => tags.find((tag) => tag.key === key)

test('a tag says in words what earned it', () => {
  const tag = find(readTags(relationshipOf([readLastNight]), now), 'need:childProtection')
  expect(tag).toMatchObject({
    label: '孩子的保障',
    origin: 'captured',
    why: '读过讲孩子保障的内容',
    evidence: [{ at: china('2026-11-01 21:40'), words: '昨晚 21:40 读《孩子的第一份保障》4 分钟' }],
  })
})

test('the pieces of one stay are told as one', () => {
  const pieces = ['21:36', '21:37', '21:40'].map(
    (clock): Deed => ({ kind: 'dwell', seconds: 60, time: `2026-11-01 ${clock}`, activity: article }),
  )
  const tag = find(readTags(relationshipOf(pieces), now), 'need:childProtection')
  expect(tag?.evidence.map(({ words }) => words)).toEqual(['昨晚 21:40 读《孩子的第一份保障》3 分钟'])
})

test('a glance earns no tag yet', () => {
  const glance = relationshipOf([{ ...readLastNight, seconds: 8 } as Deed])
  expect(keysOf(readTags(glance, now))).not.toContain('need:childProtection')
})

test('a need that is not fed fades until it is gone', () => {
  const relationship = relationshipOf([readLastNight])
  const inMonths = (months: number) =>
    find(readTags(relationship, now + months * 30 * 86_400_000), 'need:childProtection')
  expect(inMonths(1)?.freshness).toBeCloseTo(0.49, 2)
  expect(inMonths(1)?.strength).toBeLessThan(inMonths(0)?.strength ?? 0)
  expect(inMonths(4)).toBeUndefined()
})

describe('what people decide', () => {
  const hidden: TagDecision = { decision: 'hidden', by: 'customer', at: now }
  const field = 'need:childProtection'

  test('a hidden tag is gone for the agent, and more reading does not bring it back', () => {
    const deeds = [readLastNight, readLastNight, readLastNight]
    expect(keysOf(readTags(relationshipOf(deeds, { tagDecisions: { [field]: hidden } }), now))).not.toContain(field)
  })

  test('the customer still sees what they hid, so that they can bring it back', () => {
    const tags = readOwnedTags(relationshipOf([readLastNight], { tagDecisions: { [field]: hidden } }), now)
    expect(find(tags, field)).toMatchObject({ isHidden: true, sentence: 'TA 觉得你在关心孩子的保障' })
  })

  test('a deleted tag is gone for both', () => {
    const tagDecisions = { [field]: { ...hidden, decision: 'withdrawn' as const } }
    expect(keysOf(readOwnedTags(relationshipOf([readLastNight], { tagDecisions }), now))).not.toContain(field)
  })

  test('a corrected tag shows the customer’s own words', () => {
    const tagDecisions = { [field]: { ...hidden, decision: 'corrected' as const, text: '是帮姐姐看的' } }
    const tag = find(readTags(relationshipOf([readLastNight], { tagDecisions }), now), field)
    expect(tag).toMatchObject({ correction: '是帮姐姐看的', why: 'TA 自己更正过：是帮姐姐看的' })
  })

  test('an assigned tag is shown without any interaction, and says who gave it', () => {
    const tagDecisions = { 'need:pension': { decision: 'assigned' as const, by: 'agent' as const, at: now } }
    expect(find(readTags(relationshipOf([], { tagDecisions }), now), 'need:pension')).toMatchObject({
      origin: 'noted',
      why: '你在今天给 TA 打上的',
      evidence: [{ words: '今天 9:30 你亲手打上' }],
    })
  })

  test('an agent cannot bring back what the customer hid or deleted', () => {
    const assigned: TagDecision = { decision: 'assigned', by: 'agent', at: now + 1 }
    expect(settleDecision(hidden, assigned)).toEqual(hidden)
    expect(settleDecision({ ...hidden, decision: 'withdrawn' }, assigned).decision).toBe('withdrawn')
    expect(settleDecision({ ...hidden, by: 'agent', decision: 'withdrawn' }, assigned)).toEqual(assigned)
    expect(settleDecision(undefined, assigned)).toEqual(assigned)
  })

  test('a customer may decide otherwise later', () => {
    const corrected: TagDecision = { decision: 'corrected', by: 'customer', at: now + 1, text: '是帮姐姐看的' }
    expect(settleDecision(hidden, corrected)).toEqual(corrected)
  })

  test('a list shows what the page shows, in the same order, and nothing hidden', () => {
    const deeds: Deed[] = [readLastNight, { kind: 'visit', time: '2026-11-01 10:00' }]
    const assigned: TagDecision = { decision: 'assigned', by: 'agent', at: now }
    const relationship = relationshipOf(deeds, { tagDecisions: { [field]: hidden, 'need:pension': assigned } })
    const shown = keysOf(readTags(relationship, now))
    expect(shown).toContain('need:pension')
    expect(shown).not.toContain(field)
    expect(keysOf(glanceAtTags(relationship, now))).toEqual(shown)
  })

  test('what an agent assigned stands out at once, the latest first', () => {
    const assigned = (daysAgo: number): TagDecision => ({
      decision: 'assigned',
      by: 'agent',
      at: now - daysAgo * 86_400_000,
    })
    const tagDecisions = { 'need:medical': assigned(60), 'need:pension': assigned(0) }
    const tags = readTags(relationshipOf([], { tagDecisions }), now)
    expect(keysOf(tags)).toEqual(['need:pension', 'need:medical'])
    expect(tags.map(({ strength }) => strength)).toEqual([0.6, 0.6])
  })
})

test('words to the customer are turned to their side, titles and notes left as they are', () => {
  const relationship = relationshipOf([
    { kind: 'facet', facet: 'service', seconds: 30, time: '2026-11-01 21:40' },
    { kind: 'visit', note: '你好，聊了近况', time: '2026-11-01 10:00' },
  ])
  const tags = readOwnedTags(relationship, now)
  expect(find(tags, 'relationship:knowsMyService')).toMatchObject({
    why: '看过 TA 的服务记录',
    evidence: [{ words: '昨晚 21:40 看了 TA 的“服务记录”' }],
  })
  expect(find(tags, 'relationship:met')?.evidence[0]?.words).toBe('昨天 10:00 TA 和你见了面：你好，聊了近况')
})

test('a changed answer takes its evidence back', () => {
  const question = {
    title: '先为谁打算？',
    type: 'single' as const,
    choices: {
      c1: { text: '孩子', tags: ['need:educationFund' as const] },
      c2: { text: '父母', tags: ['need:parentsProtection' as const] },
    },
  }
  const survey = touchedActivity('surveyOne000', '你最关心什么', { kind: 'survey', questions: { q1: question } })
  const first = china('2026-11-01 10:00')
  const relationship = relationshipOf([
    { kind: 'surveyAnswer', question: 'q1', choices: ['c1'], time: '2026-11-01 10:00', activity: survey },
    {
      kind: 'surveyAnswer',
      question: 'q1',
      choices: ['c2'],
      replaced: { choices: ['c1'], at: first },
      time: '2026-11-01 10:05',
      activity: survey,
    },
  ])
  const tags = readTags(relationship, now)
  expect(keysOf(tags)).not.toContain('need:educationFund')
  expect(find(tags, 'need:parentsProtection')).toMatchObject({
    origin: 'answered',
    evidence: [{ words: '昨天 10:05 在《你最关心什么》里选了“父母”' }],
  })
})

test('the origin falls back to what still stands when an answer is taken back', () => {
  const question = {
    title: '先为谁打算？',
    type: 'single' as const,
    choices: { c1: { text: '孩子', tags: ['need:childProtection' as const] }, c2: { text: '自己', tags: [] } },
  }
  const survey = touchedActivity('surveyOne000', '你最关心什么', { kind: 'survey', questions: { q1: question } })
  const answers = { kind: 'surveyAnswer', question: 'q1', activity: survey } as const
  const replaced = { choices: ['c1'], at: china('2026-11-01 22:00') }
  const relationship = relationshipOf([
    readLastNight,
    { ...answers, choices: ['c1'], time: '2026-11-01 22:00' },
    { ...answers, choices: ['c2'], replaced, time: '2026-11-01 22:05' },
  ])
  expect(find(readTags(relationship, now), 'need:childProtection')).toMatchObject({
    origin: 'captured',
    why: '读过讲孩子保障的内容',
  })
})

test('newly met and returned depend on dates, not on weight alone', () => {
  const opens = (time: string): Deed => ({ kind: 'open', channel: 'chat', time, activity: article })
  const newcomer = relationshipOf([opens('2026-11-01 10:00')])
  const returning = relationshipOf([opens('2026-08-01 10:00'), opens('2026-11-01 10:00')])
  expect(keysOf(readTags(newcomer, now))).toContain('relationship:newlyMet')
  expect(keysOf(readTags(newcomer, now))).not.toContain('relationship:returned')
  expect(keysOf(readTags(returning, now))).toContain('relationship:returned')
  expect(keysOf(readTags(returning, now))).not.toContain('relationship:newlyMet')
})

test('a tag the agent made has a dot in its key and still folds and reads', () => {
  const own = touchedActivity('articleTwo00', '一起去钓鱼', { topics: ['preference:ownFish1'] })
  const relationship = relationshipOf([{ kind: 'dwell', seconds: 180, time: '2026-11-01 12:00', activity: own }])
  expect(keysOf(readTags(relationship, now, [{ key: 'preference:ownFish1', label: '钓鱼' }]))).toContain(
    'preference:ownFish1',
  )
  expect(keysOf(readTags(relationship, now))).not.toContain('preference:ownFish1')
})

test('sensitive tags are marked, so that lists can leave them out', () => {
  const expecting = touchedActivity('articleTri00', '迎接宝宝', { topics: ['lifeStage:expecting'] })
  const tags = readTags(relationshipOf([{ kind: 'checkIn', time: '2026-11-01 12:00', activity: expecting }]), now)
  expect(tags.filter(({ isSensitive }) => isSensitive).map(({ key }) => key)).toEqual(['lifeStage:expecting'])
})
