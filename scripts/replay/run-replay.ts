import { database } from '../../cloudfunctions/_runtime/database'
import { loadLog, withContexts } from '../../cloudfunctions/_store/envelope/envelope-log'
import { rebuildPair } from '../../cloudfunctions/_store/envelope/rebuild'
import { type CompiledRules, compileRules } from '../../domain/log/tagging/compile-rules'
import { replayRules, type ShownTag, type TagDiff } from '../../domain/log/folding/replay-rules'
import { tagRules } from '../../domain/log/tagging/rules'

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
  diffs: TagDiff[]
  /** Whose documents were folded anew; empty in a dry run. */
  rebuilt: number
}

/** Folds the log of all of an agent's customers by the rules as they are now, and tells or applies what that changes. */
export async function replayAgent({
  agentId,
  apply,
  now,
  rules = compileRules(tagRules),
}: ReplayOptions): Promise<Replay> {
  const agent = await database.agents.find(agentId)
  const relationships = await database.relationships.listAll({ agentId, 'consent.state': 'granted' })
  const diffs: TagDiff[] = []
  let rebuilt = 0
  // One after the other: it runs beside the work of the day.
  for (const relationship of relationships) {
    const steps = await withContexts(await loadLog(relationship, relationship.marks))
    diffs.push(...replayRules([{ relationship, steps }], { rules, now, ownTags: agent?.ownTags ?? [] }))
    if (apply && (await rebuildPair(relationship, { rules })) === 'repaired') rebuilt += 1
  }
  return { people: relationships.length, diffs, rebuilt }
}

/** `npm run replay`: says who gains and loses which tag, and with `--apply` makes it so. Answers the exit code. */
export async function runReplay(args: readonly string[], say: (line: string) => void): Promise<number> {
  const agentId = args[args.indexOf('--agent') + 1]
  if (!args.includes('--agent') || agentId === undefined) {
    say('用法：npm run replay -- --agent <顾问编号> [--apply]')
    return 2
  }
  const apply = args.includes('--apply')
  const { people, diffs, rebuilt } = await replayAgent({ agentId, apply, now: Date.now() })
  for (const { personId, gains, loses } of diffs) {
    say(`${personId}  ${[...namesOf('+', gains), ...namesOf('-', loses)].join('  ')}`)
  }
  say(`${people} 位客户，${diffs.length} 位的标签会变。`)
  say(apply ? `已按现在的规则重算了 ${rebuilt} 位；人自己改过的都还在。` : '没有写入任何东西；加上 --apply 才会生效。')
  return 0
}

function namesOf(sign: string, tags: readonly ShownTag[]): string[] {
  return tags.map(({ label, key }) => `${sign}${label}（${key}）`)
}
