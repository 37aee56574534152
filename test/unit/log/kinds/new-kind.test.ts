import { numberBetween, optional, wholeBetween } from '@domain/log/kinds/description/fields'
import { defineKind } from '@domain/log/kinds/description/kind'
import type { Interaction } from '@domain/log/kinds/interaction'
import { china } from '../../example-people'

const at = china('2026-11-01 21:40')

/** Heard on the page of an activity, for so long. */
const listen = defineKind({
  kind: 'listen',
  by: 'phone',
  fields: { seconds: numberBetween(0, 600), part: optional(wholeBetween(1, 9)) },
  points: { points: 1, perMinuteOf: 'seconds', upTo: 3 },
  carriesTo: 'nurture',
  isMilestone: true,
  settledBy: ['contact'],
  detail: ({ seconds }) => seconds,
  told: { deed: ({ title, detail }) => `听了${title} ${detail} 秒`, aside: { place: 35, say: '听了一段' } },
  warmthReason: { place: 65, say: (count) => `听了 ${count} 段` },
  stageReason: { place: 85, say: '听过你的声音' },
})

/** Noted by the agent. */
const gift = defineKind({
  kind: 'gift',
  by: 'agent',
  fields: {},
  points: 2,
  contact: 'showed',
  isMilestone: true,
  told: { deed: () => '你送了 TA 一份心意' },
})

/** Everything that asks for kinds, read afresh with two more in the list: the one edit beside a kind's own file. */
function readAfresh() {
  const { allKinds } = require('@domain/log/kinds/all-kinds') as { allKinds: unknown[] }
  allKinds.push(listen, gift)
  return {
    ...(require('@domain/log/warmth/warmth-points') as typeof import('@domain/log/warmth/warmth-points')),
    ...(require('@domain/log/warmth/read-warmth') as typeof import('@domain/log/warmth/read-warmth')),
    ...(require('@domain/log/engagement-stage/engagement-stage') as typeof import('@domain/log/engagement-stage/engagement-stage')),
    ...(require('@domain/log/kinds/interaction') as typeof import('@domain/log/kinds/interaction')),
    ...(require('@domain/log/kinds/what-closes') as typeof import('@domain/log/kinds/what-closes')),
    ...(require('@domain/log/folding/fold-envelope') as typeof import('@domain/log/folding/fold-envelope')),
    ...(require('@domain/log/touch/say-sitting') as typeof import('@domain/log/touch/say-sitting')),
    ...(require('@domain/log/touch/say-touch') as typeof import('@domain/log/touch/say-touch')),
    ...(require('@contract/shapes/interaction') as typeof import('@contract/shapes/interaction')),
    ...(require('@contract/customer/note-contact') as typeof import('@contract/customer/note-contact')),
  }
}

let domain: ReturnType<typeof readAfresh>
jest.isolateModules(() => {
  domain = readAfresh()
})
const heard = { kind: 'listen', at, seconds: 90 } as unknown as Interaction
const foldOf = () =>
  domain.foldAll([
    { envelope: { source: 'phone', sequence: 1, interactions: [heard] }, context: { agentId: 'a', personId: 'p' } },
  ]).relationship

test('the contract takes it with its fields and their bounds, and from nobody but a phone', () => {
  const admits = (fields: object) => domain.capturedInteraction.safeParse({ kind: 'listen', at, ...fields }).success
  expect(admits({ seconds: 90 })).toBe(true)
  expect(admits({ seconds: 90, part: 9 })).toBe(true)
  for (const wrong of [{}, { seconds: 601 }, { seconds: 90, part: 0 }, { seconds: 90, more: 1 }]) {
    expect(admits(wrong)).toBe(false)
  }
  const notes = (kind: string) =>
    domain.noteContact.input.safeParse({ personId: 'p'.repeat(22), phoneId: 'phoneOfWang', sequence: 1, kind, at })
      .success
  expect([notes('gift'), notes('listen')]).toEqual([true, false])
  expect(domain.capturedInteraction.safeParse({ kind: 'gift', at }).success).toBe(false)
})

test('its points, its stage and its place among the milestones follow', () => {
  const fold = foldOf()
  expect(domain.warmthPoints(heard)).toBe(2.5)
  expect(domain.stageRankOf('listen' as never)).toBe(1)
  expect(fold.milestones).toEqual([{ at, kind: 'listen', detail: 90 }])
  expect(fold).toMatchObject({ stageRank: 1, counts: { listen: 1 }, days: { 20261101: 2.5 } })
  expect([domain.isNoted('gift'), domain.isNoted('listen')]).toEqual([true, false])
})

test('so do its words, in every place where deeds are told', () => {
  const fold = foldOf()
  const now = china('2026-11-02 09:30')
  expect(domain.sayTouch({ kind: 'listen', at, title: '风筝会', detail: 90 }, now)).toBe(
    '昨晚 21:40 听了《风筝会》 90 秒',
  )
  expect(domain.readWarmth(fold, now).why).toBe('近 7 天听了 1 段')
  expect(domain.readStage(fold, now).why).toBe('听过你的声音')
  const stay = { at, kind: 'dwell', detail: 60 }
  expect(domain.saySitting({ recent: [stay, ...fold.recent] }, now)).toBe('昨晚 21:40 读你的内容 1 分钟，听了一段')
})

test('and what settles it does so by what it is, not by its name', () => {
  expect([
    domain.settles('call', 'listen'),
    domain.settles('gift', 'listen'),
    domain.settles('gift', 'consult'),
  ]).toEqual([true, true, true])
})
