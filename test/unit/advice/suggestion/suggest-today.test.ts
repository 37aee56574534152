import { greetAgent } from '@domain/advice/suggestion/greet-agent'
import { suggestToday } from '@domain/advice/suggestion/suggest-today'
import type { Relationship } from '@domain/people/relationship/relationship'
import { china, type Deed, offered, profileWith, relationshipOf, touchedActivity } from '../../example-people'

const now = china('2026-11-02 08:10')
const school = touchedActivity('articleEdu00', '从幼儿园到大学，钱怎么备', { topics: ['need:educationFund'] })
const reads = (seconds: number, time: string): Deed => ({ kind: 'dwell', seconds, time, activity: school })
const activities = [
  offered('quizSchool00', '教育金小测验', { kind: 'quiz', topics: ['need:educationFund'] }),
  offered('eventWalk000', '周末徒步', { kind: 'event' }),
]

function person(personId: string, deeds: Deed[], more: Partial<Relationship> = {}): Relationship {
  return relationshipOf(deeds, { personId, ...more })
}

function suggest(...relationships: Relationship[]) {
  return suggestToday({ relationships, profile: profileWith('whoIAm', 'service'), activities, now })
}

test('says what to send, and why today and why this', () => {
  const known: Deed = { kind: 'facet', facet: 'service', seconds: 20, time: '2026-11-01 21:50' }
  expect(suggest(person('lin', [reads(240, '2026-11-01 21:40'), known]))).toEqual([
    {
      personId: 'lin',
      send: { of: 'activity', activityId: 'quizSchool00', title: '教育金小测验', cover: 'art:tea' },
      whyToday: '近 7 天看过你的名片、读了 4 分钟',
      whyThis: 'TA 最近在关心“教育金”，这份小测验正好接得上',
    },
  ])
})

test('a stranger who read something meets the agent first', () => {
  const [suggestion] = suggest(person('lin', [reads(240, '2026-11-01 21:40')], { audience: 'stranger' }))
  expect(suggestion?.send).toEqual({ of: 'facet', facet: 'whoIAm', label: '我是谁' })
})

test('what meets no interest of theirs waits until they know the agent', () => {
  const medical = touchedActivity('articleMed00', '有了医保，还够不够用', { topics: ['need:medical'] })
  const knows = { audience: 'referral' as const }
  const looked: Deed = { kind: 'facet', facet: 'whoIAm', seconds: 20, time: '2026-11-01 21:50' }
  const reader = person('lin', [{ ...reads(240, '2026-11-01 21:40'), activity: medical }, looked], knows)
  expect(suggest(reader)[0]?.send).toEqual({ of: 'facet', facet: 'service', label: '服务记录' })
})

test('the hottest come first, then those whose ninety days run late', () => {
  const hot = person('hot', [
    reads(300, '2026-11-01 21:40'),
    { kind: 'register', headcount: 1, time: '2026-11-01 22:00', activity: school },
  ])
  const late = person('late', [reads(60, '2026-09-20 21:40')])
  const warm = person('warm', [reads(240, '2026-10-31 21:40')])
  expect(suggest(warm, late, hot).map(({ personId }) => personId)).toEqual(['hot', 'late', 'warm'])
})

test('whoever waits for an answer comes first, whoever is unhappy is not sent anything', () => {
  const asked = person('asked', [reads(60, '2026-10-20 21:40'), { kind: 'consult', time: '2026-10-20 22:00' }])
  const unhappy = person('unhappy', [reads(240, '2026-11-01 21:40'), { kind: 'complaint', time: '2026-10-30 10:00' }])
  const warm = person('warm', [reads(240, '2026-11-01 21:40')])
  const suggestions = suggest(warm, unhappy, asked)
  expect(suggestions.map(({ personId }) => personId)).toEqual(['asked', 'warm'])
  expect(suggestions[0]?.whyToday).toBe('10月20日 周二 22:00 向你提了问题，还没有回复，联系时正好带上')
})

test('the same thing is not sent to everybody', () => {
  const many = Array.from({ length: 3 }, (_, index) => person(`p${index}`, [reads(240, '2026-11-01 21:40')]))
  const facets = suggest(...many).map(({ send }) => (send.of === 'facet' ? send.facet : send.activityId))
  expect(facets).toEqual(['service', 'service', 'quizSchool00'])
})

test('somebody spoken to yesterday, or who withdrew, is left in peace', () => {
  const spoken = person('spoken', [reads(240, '2026-11-01 09:00'), { kind: 'call', time: '2026-11-01 10:00' }])
  const withdrawn = person('withdrawn', [reads(240, '2026-11-01 09:00')], {
    consent: { state: 'withdrawn', textVersion: '2026-11', grantedAt: 0, withdrawnAt: now },
  })
  expect(suggest(spoken, withdrawn)).toEqual([])
})

test('no more people than ten minutes are enough for', () => {
  const many = Array.from({ length: 9 }, (_, index) => person(`p${index}`, [reads(240, '2026-11-01 21:40')]))
  expect(suggest(...many)).toHaveLength(5)
})

test('sensitive tags give no reason on a list', () => {
  const baby = touchedActivity('articleBaby0', '迎接宝宝', { topics: ['lifeStage:expecting'] })
  const reader = person('lin', [{ kind: 'checkIn', time: '2026-11-01 12:00', activity: baby }])
  const [suggestion] = suggestToday({
    relationships: [reader],
    profile: profileWith(),
    activities: [offered('articleBaby1', '宝宝的房间', { topics: ['lifeStage:expecting'] })],
    now,
  })
  expect(`${suggestion?.whyToday}${suggestion?.whyThis}`).not.toMatch(/备孕|孕期/)
})

test('the greeting follows the hour', () => {
  expect(greetAgent('王敏', now)).toBe('王敏，早上好，先选好今天要联系的人')
  expect(greetAgent('王敏', china('2026-11-02 20:10'))).toBe('王敏，晚上好，看看今天谁来过')
})
