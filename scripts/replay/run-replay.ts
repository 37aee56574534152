import { database } from '../../cloudfunctions/_runtime/database'
import { Refusal } from '../../cloudfunctions/_runtime/refuse'
import type { Pair } from '../../cloudfunctions/_store/folding/envelope-log'
import { foldBook } from '../../cloudfunctions/_store/folding/fold-book'
import { findLatestClaim } from '../../cloudfunctions/_store/folding/fold-claims'
import { type RebuildOptions, type Rebuilt, rebuildPair } from '../../cloudfunctions/_store/folding/rebuild'
import { foldVersion } from '../../domain/log/folding/fold-version'
import { type FoldDiff, replayLogs, type ShownTag } from '../../domain/log/folding/replay-log'
import type { CompiledRules } from '../../domain/log/tagging/compile-rules'
import { warmthLabels } from '../../domain/log/warmth/warmth-level'
import type { AgentProfile } from '../../domain/people/agent-profile/agent-profile'
import type { Relationship } from '../../domain/people/relationship/relationship'
import { loadScales, type Scales } from './load-scales'
import { toldHistories } from './told-histories'

export interface ReplayOptions {
  agentId: string
  /** Without it nothing is written. */
  apply: boolean
  now: number
  /** Default those of the code. */
  rules?: CompiledRules
}

export interface Replay {
  people: number
  diffs: FoldDiff[]
  /** Whose documents were folded anew; none in a dry run. */
  rebuilt: number
  /** Whose log has yet to catch up, or whom somebody else was just changing: tried again by the next run, or the timer. */
  unsettled: number
}

const pageLength = 100

/** Folds the log of all of an agent's customers as the code does now, and tells or applies what that changes. */
export async function replayAgent(options: ReplayOptions): Promise<Replay> {
  const [agent, scaleOf] = await Promise.all([database.agents.find(options.agentId), loadScales()])
  const replay: Replay = { people: 0, diffs: [], rebuilt: 0, unsettled: 0 }
  let after = ''
  for (;;) {
    const page = await database.relationships.list(
      { agentId: options.agentId, 'consent.state': 'granted', _id: { $gt: after } },
      { sort: { _id: 1 }, limit: pageLength },
    )
    await replayPage(page, { ...options, agent, scaleOf }, replay)
    after = page.at(-1)?._id ?? ''
    if (page.length < pageLength) break
  }
  // Whoever withdrew is folded anew as well, and the book is marked as whole.
  if (options.apply && !options.rules) await foldBook(options.agentId, Number.POSITIVE_INFINITY)
  return replay
}

/** One after the other: it runs beside the work of the day. */
async function replayPage(
  page: readonly Relationship[],
  { agent, scaleOf, rules, now, apply }: ReplayOptions & { agent: AgentProfile | null; scaleOf: Scales },
  replay: Replay,
): Promise<void> {
  for await (const history of toldHistories(page)) {
    replay.people += 1
    replay.diffs.push(...replayLogs([history], { rules, scaleOf, now, ownTags: agent?.ownTags ?? [] }))
    if (!apply) continue
    const outcome = await rebuildUnlessBusy(history.relationship, { rules })
    if (outcome === 'repaired') replay.rebuilt += 1
    if (outcome === 'unsettled' || outcome === 'outdated') replay.unsettled += 1
  }
}

/** Whoever is being changed again and again is left to the next run. */
function rebuildUnlessBusy(pair: Pair, options: RebuildOptions): Promise<Rebuilt> {
  return rebuildPair(pair, options).catch((error) => {
    if (error instanceof Refusal && error.code === 'busy') return 'unsettled'
    throw error
  })
}

const usage = '用法：npm run replay -- [--agent <顾问编号>] [--apply [--as-release]]'

/** `npm run replay`: says for whom warmth, stage or tags change, and with `--apply` makes it so. Answers the exit code. */
export async function runReplay(args: readonly string[], say: (line: string) => void): Promise<number> {
  const at = args.indexOf('--agent')
  const agentId = at < 0 ? undefined : args[at + 1]
  const unknown = args.filter(
    (arg, place) => !['--agent', '--apply', '--as-release'].includes(arg) && (at < 0 || place !== at + 1),
  )
  if (unknown.length > 0 || (at >= 0 && (agentId === undefined || agentId.startsWith('--')))) {
    say(usage)
    return 2
  }
  const apply = args.includes('--apply')
  if (apply && !args.includes('--as-release') && !(await isOfTheVersionThatHolds())) {
    say('线上的函数按另一版算法运行：请先部署这一版，或加 --as-release 说明这就是要换上的版本。没有写入任何东西。')
    return 1
  }
  const sums = { people: 0, changed: 0, rebuilt: 0, unsettled: 0 }
  for await (const each of agentId === undefined ? everyAgent() : [agentId]) {
    const { people, diffs, rebuilt, unsettled } = await replayAgent({ agentId: each, apply, now: Date.now() })
    for (const diff of diffs) say(`${diff.personId}  ${sayDiff(diff).join('  ')}`)
    sums.people += people
    sums.changed += diffs.length
    sums.rebuilt += rebuilt
    sums.unsettled += unsettled
  }
  say(`${sums.people} 位客户，${sums.changed} 位的热度、阶段或标签会变。`)
  say(
    apply
      ? `已按现在的算法重算了 ${sums.rebuilt} 位；人自己改过的都还在。`
      : '没有写入任何东西；加上 --apply 才会生效。',
  )
  if (sums.unsettled > 0) say(`${sums.unsettled} 位暂时没能重算，请过一会儿再运行一次。`)
  return sums.unsettled > 0 ? 1 : 0
}

/** Writing by another version than the functions' would set them all aside. */
async function isOfTheVersionThatHolds(): Promise<boolean> {
  const latest = await findLatestClaim()
  return latest === undefined || latest._id === foldVersion()
}

async function* everyAgent(): AsyncGenerator<string> {
  let after = ''
  for (;;) {
    const page = await database.agents.list({ _id: { $gt: after } }, { sort: { _id: 1 }, limit: pageLength })
    for (const { _id } of page) yield _id
    after = page.at(-1)?._id ?? ''
    if (page.length < pageLength) return
  }
}

/** Of a version whose scale nobody wrote down. */
const unknown = '（原来的版本不认识）'

function sayDiff({ warmth, stage, gains, loses }: FoldDiff): string[] {
  const sayWarmth = ({ level, value }: { level: keyof typeof warmthLabels; value: number }) =>
    `${warmthLabels[level]} ${value.toFixed(1)}`
  return [
    ...(warmth ? [`热度 ${warmth.before ? sayWarmth(warmth.before) : unknown} → ${sayWarmth(warmth.after)}`] : []),
    ...(stage ? [`阶段 ${stage.before?.label ?? unknown} → ${stage.after.label}`] : []),
    ...namesOf('+', gains),
    ...namesOf('-', loses),
  ]
}

function namesOf(sign: string, tags: readonly ShownTag[]): string[] {
  return tags.map(({ label, key }) => `${sign}${label}（${key}）`)
}
