import { readStage, stageBounds, stageKeys } from '@domain/log/engagement-stage/engagement-stage'
import { china, type Deed, relationshipOf } from '../../example-people'

const now = china('2026-11-02 09:30')
const opened: Deed = { kind: 'open', channel: 'chat', time: '2026-10-01 10:00' }
const stageAfter = (...deeds: Deed[]) => readStage(relationshipOf([opened, ...deeds]), now)

test('a relationship moves on by what people did, and says so', () => {
  expect(stageAfter()).toEqual({ key: 'pool', label: '蓄客', why: '看过你的内容，还没有更进一步' })
  expect(stageAfter({ kind: 'register', headcount: 2, time: '2026-10-02 10:00' })).toEqual({
    key: 'nurture',
    label: '养客',
    why: '报名过活动',
  })
  expect(stageAfter({ kind: 'consult', time: '2026-10-02 10:00' })).toMatchObject({ key: 'convert', why: '主动咨询过' })
})

test('a policy is just signed for a month, then service begins', () => {
  expect(stageAfter({ kind: 'policySigned', time: '2026-10-20 10:00' })).toMatchObject({ key: 'sign', label: '成交' })
  expect(stageAfter({ kind: 'policySigned', time: '2026-10-02 10:00' })).toMatchObject({ key: 'keep', label: '老客' })
})

test('the furthest stage reached holds', () => {
  expect(
    stageAfter(
      { kind: 'consult', time: '2026-10-02 10:00' },
      { kind: 'share', childLinkId: 'k1', time: '2026-10-09 10:00' },
    ).key,
  ).toBe('convert')
})

test('what is asked of the database for a stage agrees with the reading', () => {
  const people = [
    relationshipOf([opened]),
    relationshipOf([{ kind: 'visit', time: '2026-10-02 10:00' }]),
    relationshipOf([{ kind: 'proposal', time: '2026-10-02 10:00' }]),
    relationshipOf([{ kind: 'policySigned', time: '2026-10-20 10:00' }]),
    relationshipOf([{ kind: 'policySigned', time: '2026-03-20 10:00' }]),
  ]
  for (const stage of stageKeys) {
    const { stageRank, signedAfter = -1, signedUpTo = Number.POSITIVE_INFINITY } = stageBounds(stage, now)
    const found = people.filter(
      (each) => each.stageRank === stageRank && each.signedAt > signedAfter && each.signedAt <= signedUpTo,
    )
    expect(found.map((each) => readStage(each, now).key)).toEqual([stage])
  }
})

test('of many deeds the two that carry furthest are named', () => {
  const { why } = stageAfter(
    { kind: 'share', childLinkId: 'k1', time: '2026-10-02 10:00' },
    { kind: 'checkIn', time: '2026-10-03 10:00' },
    { kind: 'visit', time: '2026-10-04 10:00' },
  )
  expect(why).toBe('和你见过面，到场参加过活动')
})
