import { setTimeout as pause } from 'node:timers/promises'
import { findDisagreements } from '../../../domain/log/folding/find-disagreements'
import { foldScale, foldVersion } from '../../../domain/log/folding/fold-version'
import { compileRules } from '../../../domain/log/tagging/compile-rules'
import { tagRules } from '../../../domain/log/tagging/rules'
import { replayAgent, runReplay } from '../../../scripts/replay/run-replay'
import { newCast } from '../../support/actors'
import { startTestCloud, type TestCloud } from '../../support/cloud'
import { expectFoldOfLog, relationshipOf } from '../runtime/log'
import { setUpReader, stayed, visit } from '../world/story'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
  Object.assign(process.env, cloud.env)
})
afterAll(() => cloud.stop())

const studied = 'need:educationFund'
const asked = 'need:pension'

/** As if the rules for reading about a topic were gone, and any opening were a sign of planning for old age. */
const changedRules = compileRules([
  ...tagRules.filter(({ tag }) => tag !== 'topicsOfActivity' && tag !== studied),
  {
    id: 'pension.opened',
    version: 1,
    tag: asked,
    kinds: ['open'],
    weight: { each: 5 },
    origin: 'captured',
    because: '打开过文章',
    examples: {
      earns: { interaction: { kind: 'open', at: 1_700_000_000_000, channel: 'chat' } },
      doesNot: { interaction: { kind: 'favourite', at: 1_700_000_000_000, on: true } },
    },
  },
])

test('a changed rule is tried on the log first: a diff for each customer, and nothing written', async () => {
  const { wangMin, zhaoLei, linYue, chenZhou } = newCast(cloud)
  const link = await setUpReader(wangMin, linYue)
  await visit(linYue, link, [stayed(600)])
  await setUpReader(zhaoLei, chenZhou)
  const before = await cloud.dumpAll()
  const now = Date.now()

  const replay = await replayAgent({ agentId: wangMin.personId, apply: false, now, rules: changedRules })

  expect(replay).toEqual({
    people: 1,
    diffs: [
      {
        personId: linYue.personId,
        gains: expect.arrayContaining([expect.objectContaining({ key: asked })]),
        loses: expect.arrayContaining([expect.objectContaining({ key: studied })]),
      },
    ],
    rebuilt: 0,
    unsettled: 0,
  })
  expect(await cloud.dumpAll()).toEqual(before)
})

test('applied, the agent sees what the diff said; what people decided survives, and the old rules bring all back', async () => {
  const { wangMin, linYue } = newCast(cloud)
  const link = await setUpReader(wangMin, linYue)
  await visit(linYue, link, [stayed(600)])
  const agentId = wangMin.personId
  await linYue.call('reviseMyTag', { agentId, tag: studied, revision: 'correct', text: '已经买好了' })
  await wangMin.call('decideTag', { personId: linYue.personId, tag: 'need:criticalIllness', decision: 'assign' })
  const before = await relationshipOf(cloud, linYue)
  const keysSeen = async () => {
    const { tags } = await wangMin.call('getCustomer', { personId: linYue.personId })
    return tags.map(({ key }) => key)
  }

  const { rebuilt } = await replayAgent({ agentId, apply: true, now: Date.now(), rules: changedRules })

  expect(rebuilt).toBe(1)
  expect(await keysSeen()).toEqual(expect.arrayContaining([asked, studied, 'need:criticalIllness']))
  const { tags } = await wangMin.call('getCustomer', { personId: linYue.personId })
  expect(tags.find(({ key }) => key === studied)?.correction).toBe('已经买好了')
  expect((await relationshipOf(cloud, linYue))?.tagDecisions).toEqual(before?.tagDecisions)

  await replayAgent({ agentId, apply: true, now: Date.now() })
  expect(findDisagreements(before, await relationshipOf(cloud, linYue))).toEqual([])
  await expectFoldOfLog(cloud, linYue)
})

test('the command says how it is used, and that without --apply nothing was written', async () => {
  const { wangMin, linYue } = newCast(cloud)
  await setUpReader(wangMin, linYue)
  const lines: string[] = []
  expect(await runReplay(['--agent'], (line) => lines.push(line))).toBe(2)
  expect(await runReplay(['--agent', wangMin.personId], (line) => lines.push(line))).toBe(0)
  expect(lines).toEqual([
    expect.stringContaining('--agent'),
    '1 位客户，0 位的热度、阶段或标签会变。',
    expect.stringContaining('没有写入任何东西'),
  ])
})

test('of another version it tells how warm somebody was shown, in that version’s own scale, and what becomes of it', async () => {
  const { wangMin, linYue } = newCast(cloud)
  const link = await setUpReader(wangMin, linYue)
  await visit(linYue, link, [stayed(600)])
  const agentId = wangMin.personId
  const now = Date.now()
  const halfLife = 14
  const shown = 23.4
  const scale = { ...foldScale, warmthHalfLifeDays: halfLife }
  const older = { _id: 'half-life-of-two-weeks', claimedAt: 1, scale }
  await cloud.engine.write((operations, work) => operations.insert('foldVersions', [older], work))
  const warmth = shown * 2 ** ((now - foldScale.landmark) / (halfLife * 86_400_000))
  await cloud.engine.write((operations, work) =>
    operations.update(
      'relationships',
      { personId: linYue.personId } as never,
      { $set: { foldVersion: older._id, warmth } } as never,
      { multi: false },
      work,
    ),
  )

  const { diffs } = await replayAgent({ agentId, apply: false, now })

  expect(diffs).toHaveLength(1)
  expect(diffs[0]?.warmth?.before).toEqual({ level: 'boiling', value: shown })
  expect(diffs[0]?.warmth?.after.level).toBe('warm')
  expect((await relationshipOf(cloud, linYue))?.foldVersion).toBe(older._id)

  // Another version holds: nothing is written, and whoever insists is told for whom it came to nothing.
  const lines: string[] = []
  const newer = { _id: 'what-the-functions-run', claimedAt: Date.now() + 60_000, scale }
  await cloud.engine.write((operations, work) => operations.insert('foldVersions', [newer], work))
  expect(await runReplay(['--agent', agentId, '--apply'], (line) => lines.push(line))).toBe(1)
  expect(lines.splice(0)).toEqual([expect.stringContaining('--as-release')])
  await pause(1_100)
  expect(await runReplay(['--agent', agentId, '--apply', '--as-release'], (line) => lines.push(line))).toBe(1)
  expect(lines.splice(0).at(-1)).toContain('1 位暂时没能重算')
  expect((await relationshipOf(cloud, linYue))?.foldVersion).toBe(older._id)

  await cloud.engine.write((operations, work) =>
    operations.remove('foldVersions', { _id: newer._id }, { multi: false }, work),
  )
  await pause(1_100)
  expect(await runReplay(['--agent', agentId, '--apply'], (line) => lines.push(line))).toBe(0)
  expect(lines[0]).toMatch(/热度 沸 23\.4 → 温 \d/)
  expect(lines.at(-1)).toContain('重算了 1 位')
  expect((await relationshipOf(cloud, linYue))?.foldVersion).toBe(foldVersion())
  await expectFoldOfLog(cloud, linYue)
})

test('without a name it goes through everybody’s customers, and tries nothing it does not know', async () => {
  const { wangMin, zhaoLei, linYue, chenZhou } = newCast(cloud)
  await setUpReader(wangMin, linYue)
  await setUpReader(zhaoLei, chenZhou)
  const all = (await cloud.dumpAll()).relationships.length
  const lines: string[] = []

  expect(await runReplay([], (line) => lines.push(line))).toBe(0)

  expect(lines.at(-2)).toMatch(new RegExp(`^${all} 位客户`))
  expect(await runReplay(['--aply'], (line) => lines.push(line))).toBe(2)
})

test('of a version that nobody wrote down it tells only what will be shown', async () => {
  const { wangMin, linYue } = newCast(cloud)
  const link = await setUpReader(wangMin, linYue)
  await visit(linYue, link, [stayed(600)])
  await cloud.engine.write((operations, work) =>
    operations.update(
      'relationships',
      { personId: linYue.personId } as never,
      { $set: { foldVersion: 'nobody-knows' } } as never,
      { multi: false },
      work,
    ),
  )
  const lines: string[] = []

  await runReplay(['--agent', wangMin.personId], (line) => lines.push(line))

  expect(lines[0]).toMatch(/热度 （原来的版本不认识） → 温 \d/)
})
