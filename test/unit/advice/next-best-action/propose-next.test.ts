import { findOpenMatter } from '@domain/advice/next-best-action/open-matters'
import { proposeNext } from '@domain/advice/next-best-action/propose-next'
import { countOneTwoOne, ninetyDays } from '@domain/methods/one-two-one/one-two-one'
import type { Relationship } from '@domain/people/relationship/relationship'
import { china, type Deed, offered, profileWith, relationshipOf, touchedActivity } from '../../example-people'

const now = china('2026-11-02 09:30')
const tea = touchedActivity('eventTea0000', '秋日保单茶会', { kind: 'event' })
const quiz = touchedActivity('quizHealth00', '医保冷知识', { kind: 'quiz' })
const school = touchedActivity('articleEdu00', '从幼儿园到大学，钱怎么备', { topics: ['need:educationFund'] })

const opens = (time: string): Deed => ({ kind: 'open', channel: 'chat', time, activity: school })
const looksAt = (facet: string, time: string): Deed => ({ kind: 'facet', facet, seconds: 30, time })

function next(relationship: Relationship, more: Partial<Parameters<typeof proposeNext>[0]> = {}) {
  return proposeNext({ relationship, profile: profileWith(), activities: [], now, ...more })
}

test('what a customer waits for comes before any plan', () => {
  const asked = relationshipOf([
    opens('2026-11-01 20:00'),
    { kind: 'consult', time: '2026-11-01 21:40', activity: school },
  ])
  expect(next(asked)).toEqual({
    action: '回复 TA 的提问',
    why: '昨晚 21:40 看《从幼儿园到大学，钱怎么备》时向你提了问题，之后还没有联系记录',
  })
})

test('a complaint comes before everything, until it is settled', () => {
  const complained = [
    opens('2026-10-30 20:00'),
    { kind: 'complaint', note: '续期没人提醒', time: '2026-10-31 10:00' } as Deed,
  ]
  expect(next(relationshipOf(complained))).toEqual({
    action: '先把 TA 的不满处理好',
    why: '前天 10:00 TA 说了不满意的地方：续期没人提醒，还没有处理结果',
  })
  const settled = relationshipOf([...complained, { kind: 'complaintSettled', time: '2026-11-01 10:00' }])
  expect(next(settled).action).not.toBe('先把 TA 的不满处理好')
})

test('a talk to come is prepared, one gone by is noted', () => {
  const talk = (startsAt: string): Deed => ({
    kind: 'appointment',
    startsAt: china(startsAt),
    time: '2026-11-01 10:00',
  })
  expect(next(relationshipOf([talk('2026-11-03 14:00')])).action).toBe('准备好明天 14:00 的面谈')
  expect(next(relationshipOf([talk('2026-11-01 14:00')])).action).toBe('记下面谈结果，补全档案')
  const talked = relationshipOf([talk('2026-11-01 14:00'), { kind: 'visit', time: '2026-11-01 15:00' }])
  expect(next(talked).action).not.toBe('记下面谈结果，补全档案')
})

test('what has been waiting too long, or was called off, is no open matter', () => {
  const matter = (...deeds: Deed[]) => findOpenMatter(relationshipOf(deeds), now)?.action
  const asked: Deed = { kind: 'consult', time: '2026-09-20 10:00' }
  const shared: Deed = { kind: 'share', childLinkId: 'k1', time: '2026-10-20 10:00', activity: school }
  const booked: Deed = { kind: 'appointment', startsAt: china('2026-11-03 14:00'), time: '2026-11-01 10:00' }
  const introduced: Deed = { kind: 'introduction', time: '2026-10-20 10:00' }
  expect([asked, introduced].map((deed) => matter(deed))).toEqual([undefined, undefined])
  expect(matter({ ...asked, time: '2026-10-20 10:00' })).toBe('回复 TA 的提问')
  expect(matter({ ...introduced, time: '2026-10-30 10:00' })).toBe('谢谢 TA 的介绍')
  expect(matter({ ...shared, time: '2026-10-30 10:00' })).toBeUndefined()
  expect(matter(booked, { kind: 'cancelAppointment', time: '2026-11-01 11:00' })).toBeUndefined()
})

test('the same activity twice is one, and nobody is converted who was never met', () => {
  const twice: Deed[] = ['2026-10-20 10:00', '2026-10-25 10:00'].map((time) => ({
    kind: 'quizResult',
    score: 3,
    outOf: 5,
    time,
    activity: quiz,
  }))
  expect(countOneTwoOne(relationshipOf(twice), now, ninetyDays).activities).toBe(1)
  const attended: Deed = { kind: 'checkIn', time: '2026-10-15 14:00', activity: tea }
  const active = [...twice, attended, { kind: 'call', time: '2026-10-30 10:00' } as Deed]
  expect(next(relationshipOf(active)).action).not.toContain('需求分析')
  const cooled = active.map((deed) => ({ ...deed, time: deed.time.replace('-10-', '-09-').replace('09-30', '10-05') }))
  expect(next(relationshipOf(cooled)).action).not.toContain('需求分析')
  const met = [...active, { kind: 'visit', time: '2026-10-28 10:00' } as Deed]
  expect(next(relationshipOf(met)).action).toContain('需求分析')
})

test('the facet to send is one that is written and not yet met, and says what they know already', () => {
  const relationship = relationshipOf([opens('2026-11-01 20:00'), looksAt('story', '2026-11-01 20:05')])
  expect(next(relationship, { profile: profileWith('story', 'service') })).toEqual({
    action: '把“服务记录”发给 TA',
    why: 'TA 看过你的从业故事，还没见过你的服务记录',
    facet: 'service',
  })
})

test('a stranger first meets who the agent is', () => {
  const stranger = relationshipOf([opens('2026-11-01 20:00')], { audience: 'stranger' })
  const profile = profileWith('service', 'story', 'licence', 'whoIAm')
  expect(next(stranger, { profile })).toMatchObject({ facet: 'whoIAm', why: expect.stringContaining('不急着谈保险') })
})

test('whoever reads about claims is shown the record of service', () => {
  const claims = touchedActivity('articleClaim', '理赔要准备哪几样东西', { topics: ['need:claims'] })
  const reader = relationshipOf([{ kind: 'dwell', seconds: 120, time: '2026-11-01 20:00', activity: claims }], {
    audience: 'stranger',
  })
  expect(next(reader, { profile: profileWith('whoIAm', 'service') })).toMatchObject({ facet: 'service' })
})

describe('121 in ninety days', () => {
  const registered: Deed = { kind: 'register', headcount: 1, time: '2026-10-20 10:00', activity: tea }
  const attended: Deed = { kind: 'checkIn', time: '2026-10-25 14:00', activity: tea }
  const visited: Deed = { kind: 'visit', time: '2026-10-26 10:00' }
  const played: Deed = { kind: 'quizResult', score: 4, outOf: 5, time: '2026-10-30 12:00', activity: quiz }

  test('a warm customer not yet met is asked to meet', () => {
    const warm = relationshipOf([registered, attended, { kind: 'message', time: '2026-10-26 09:00' }, played])
    expect(next(warm).action).toBe('约 TA 见一面')
  })

  test('after the visit comes an activity they have not had, chosen by what they care for', () => {
    const met = relationshipOf([
      { kind: 'dwell', seconds: 200, time: '2026-10-20 21:00', activity: school },
      registered,
      attended,
      visited,
    ])
    const activities = [
      offered('eventTea0000', '秋日保单茶会', { kind: 'event' }),
      offered('eventWalk000', '周末徒步', { kind: 'event', updatedAt: 2 }),
      offered('quizSchool00', '教育金小测验', { kind: 'quiz', topics: ['need:educationFund'] }),
    ]
    expect(next(met, { activities })).toMatchObject({
      activityId: 'quizSchool00',
      action: '转发《教育金小测验》',
      why: '90 天里只参加过 1 次活动，再来一次就熟了；TA 最近在关心“教育金”，这份小测验正好接得上',
    })
  })

  test('a visit and two activities make an attempt due', () => {
    const ready = relationshipOf([
      { kind: 'dwell', seconds: 200, time: '2026-10-20 21:00', activity: school },
      registered,
      attended,
      visited,
      played,
    ])
    expect(next(ready)).toEqual({
      action: '围绕“教育金”做一次需求分析',
      why: '见过面、参加过活动，了解已经够了；读过讲教育金的内容',
    })
  })
})

test('a stranger is not asked to meet before taking part and knowing the agent', () => {
  const reads: Deed = { kind: 'dwell', seconds: 300, time: '2026-11-01 21:00', activity: school }
  const shares: Deed = { kind: 'favourite', on: true, time: '2026-11-01 21:05', activity: school }
  const takesPart: Deed = { kind: 'quizResult', score: 4, outOf: 5, time: '2026-11-01 21:10', activity: quiz }
  const faces = [looksAt('whoIAm', '2026-11-01 21:20'), looksAt('licence', '2026-11-01 21:25')]
  const stranger = (...deeds: Deed[]) =>
    next(relationshipOf([reads, shares, ...deeds], { audience: 'stranger' })).action
  expect(stranger()).not.toBe('约 TA 见一面')
  expect(stranger(takesPart)).not.toBe('约 TA 见一面')
  expect(stranger(takesPart, ...faces)).toBe('约 TA 见一面')
})

test('a policyholder is served before being asked for an introduction', () => {
  const signed: Deed = { kind: 'policySigned', time: '2026-08-01 10:00' }
  const visited: Deed = { kind: 'visit', time: '2026-10-20 10:00' }
  const proposed: Deed = { kind: 'proposal', time: '2026-10-20 11:00' }
  const survey = touchedActivity('surveyYear00', '年度服务回访', { kind: 'survey' })
  const took: Deed[] = [
    { kind: 'checkIn', time: '2026-09-01 10:00', activity: tea },
    { kind: 'surveyFinish', time: '2026-09-02 10:00', activity: survey },
  ]
  expect(next(relationshipOf([signed])).action).toBe('做一次续期服务拜访')
  expect(next(relationshipOf([signed, ...took, visited])).action).toBe('帮 TA 做一次家庭保障检视')
  const served = [signed, ...took, visited, proposed]
  const shared: Deed = { kind: 'share', childLinkId: 'k1', time: '2026-10-20 10:00', activity: tea }
  const introduced: Deed = { kind: 'introduction', time: '2026-10-19 10:00' }
  expect(next(relationshipOf(served)).action).toBe('请 TA 介绍一位朋友')
  expect(next(relationshipOf([...served, shared])).action).toBe('请 TA 介绍一位朋友')
  expect(next(relationshipOf([...served, introduced])).action).not.toBe('请 TA 介绍一位朋友')
})

test('somebody long quiet is met with something light', () => {
  const quiet = relationshipOf([opens('2026-09-01 20:00')])
  const activities = [
    offered('greetAutumn0', '秋天的问候', { kind: 'greeting' }),
    offered('eventWalk000', '徒步', { kind: 'event' }),
  ]
  expect(next(quiet, { activities })).toMatchObject({
    action: '转发《秋天的问候》',
    why: '上次互动是 2 个月前，先用轻松的内容找回联系',
  })
})

test('activities that are closed, cancelled or met already are never proposed', () => {
  const relationship = relationshipOf([opens('2026-11-01 20:00')])
  const activities = [
    offered('articleEdu00', '见过了'),
    offered('articleOld00', '取消了', { state: 'cancelled' }),
    offered('articleEnd00', '结束了', { closesAt: now - 1 }),
  ]
  expect(next(relationship, { activities })).toEqual({ action: '发一句问候，听听 TA 的近况', why: '上次互动是昨天' })
})
