import { findDisagreements } from '../../../domain/log/folding/find-disagreements'
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
